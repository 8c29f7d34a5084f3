package dev.portfolio.persistence.vectorindex;

import static dev.portfolio.persistence.generated.Tables.EMBEDDING_PROFILES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.portfolio.persistence.vectorindex.VectorIndexReport.Outcome;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jooq.exception.DataAccessException;

/** Makes and removes vector indexes in one session, and tells from a second one how that gets on. */
final class IndexBuilder {

    private static final long LOOK_MILLIS = 250;

    /** The server is short of memory, shared memory or connections. */
    private static final String INSUFFICIENT_RESOURCES = "53";

    private final IndexSession session;
    private final IndexSession observer;
    private final IndexCatalog catalog;
    private final long mostMemory;
    private final VectorIndexProgress progress;

    IndexBuilder(IndexSession session, IndexSession observer, long mostMemory, VectorIndexProgress progress) {
        this.session = session;
        this.observer = observer;
        this.catalog = session.catalog();
        this.mostMemory = mostMemory;
        this.progress = progress;
    }

    /** Returns once nobody else works on vector indexes of this database. */
    void awaitTurn() {
        if (session.tryLock()) {
            return;
        }
        progress.step("Somebody else is working on a vector index of this database; waiting for them.");
        BuildWatch watch = new BuildWatch("Waiting", progress);
        do {
            observer.catalog().step().ifPresent(watch::see);
            session.pause(LOOK_MILLIS);
        } while (!session.tryLock());
        watch.end();
    }

    /**
     * Makes the one that search asks.
     *
     * @param threshold the fewest vectors that it is made for
     */
    VectorIndexReport makeForSearch(Precision precision, int threshold) {
        if (!catalog.hasTable(EMBEDDING_PROFILES)) {
            throw noSchema();
        }
        return catalog.ofSearch()
                .map(index -> make(index.in(precision), threshold))
                .orElseGet(() -> nothingEmbedded(threshold == 0));
    }

    private static VectorIndexFailed noSchema() {
        return new VectorIndexFailed("The schema is not in place yet; run ./portfolio db:migrate first.");
    }

    private static VectorIndexReport nothingEmbedded(boolean wanted) {
        if (wanted) {
            throw new VectorIndexFailed(
                    "Nothing is embedded yet, so the dimension of the index is not known. Start ./portfolio serve first.");
        }
        return new VectorIndexReport(PASSAGE_EMBEDDINGS.getName(), Outcome.NOT_NEEDED, 0);
    }

    /** Removes the one that search asks. */
    VectorIndexReport removeForSearch() {
        return catalog.ofSearch()
                .map(this::remove)
                .orElseGet(() -> new VectorIndexReport(PASSAGE_EMBEDDINGS.getName(), Outcome.ABSENT, 0));
    }

    /** @param threshold the fewest vectors that it is made for */
    VectorIndexReport make(VectorIndex index, int threshold) {
        PgvectorVersion version =
                catalog.pgvector().filter(_ -> catalog.hasTable(index.table())).orElseThrow(IndexBuilder::noSchema);
        long vectors = catalog.vectors(index);
        Optional<IndexCatalog.State> present = catalog.state(index);
        if (present.isPresent() && present.get().valid()) {
            refuseOther(index, present.get());
            Outcome outcome = vectors < threshold ? Outcome.PRESENT_NEEDLESSLY : Outcome.PRESENT;
            return new VectorIndexReport(index.name(), outcome, vectors);
        }
        present.ifPresent(state -> clear(index, state));
        if (vectors < threshold) {
            return new VectorIndexReport(index.name(), Outcome.NOT_NEEDED, vectors);
        }
        create(index, vectors, BuildResources.of(vectors, index.dimension(), catalog.memory(), mostMemory, version));
        session.commands().analyze(index);
        return new VectorIndexReport(index.name(), Outcome.BUILT, vectors);
    }

    private static void refuseOther(VectorIndex index, IndexCatalog.State state) {
        if (!index.isDefinedBy(state.definition())) {
            throw new VectorIndexFailed(
                    "There is an index of that name with another definition: %s. Remove it first, with ./portfolio db:index --drop."
                            .formatted(state.definition()));
        }
    }

    private void clear(VectorIndex index, IndexCatalog.State state) {
        if (state.builder() != 0) {
            throw new VectorIndexFailed(
                    "%s is being built already, by the server's session %d.".formatted(index.name(), state.builder()));
        }
        progress.step("Removing the invalid %s that an interrupted build has left.".formatted(index.name()));
        session.commands().drop(index);
    }

    VectorIndexReport remove(VectorIndex index) {
        boolean present = catalog.state(index).isPresent();
        if (present) {
            session.commands().drop(index);
        }
        return new VectorIndexReport(index.name(), present ? Outcome.DROPPED : Outcome.ABSENT, catalog.vectors(index));
    }

    private void create(VectorIndex index, long vectors, BuildResources resources) {
        progress.step("Building %s over %,d vectors %s.".formatted(index.name(), vectors, resources.text()));
        session.use(resources);
        try {
            createWatched(index);
        } catch (DataAccessException e) {
            dropAfter(e, index);
            if (!resources.parallel() || !e.sqlState().startsWith(INSUFFICIENT_RESOURCES)) {
                throw e;
            }
            progress.step("The server cannot do that: " + e.getMessage() + ". Once more, without parallel workers.");
            create(index, vectors, resources.withoutWorkers());
        }
    }

    private void dropAfter(DataAccessException failure, VectorIndex index) {
        try {
            session.commands().drop(index);
        } catch (DataAccessException e) {
            failure.addSuppressed(e);
        }
    }

    private void createWatched(VectorIndex index) {
        BuildWatch watch = new BuildWatch("Building " + index.name(), progress);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> build = executor.submit(() -> session.commands().create(index));
            while (!hasEnded(build)) {
                look(watch);
            }
        }
        watch.end();
    }

    private void look(BuildWatch watch) {
        try {
            observer.catalog().step(session.pid()).ifPresent(watch::see);
        } catch (DataAccessException e) {
            // The build itself goes on.
        }
    }

    private boolean hasEnded(Future<?> build) {
        try {
            build.get(LOOK_MILLIS, MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DataAccessException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            observer.cancel(session);
            throw new VectorIndexFailed("Interrupted.", e);
        }
    }
}
