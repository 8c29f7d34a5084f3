package dev.portfolio.persistence.vectorindex;

import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.transaction.MaintenanceConnections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Makes and removes vector indexes while search and writers go on. Of several that want to at once, in whatever process, one
 * works and the others wait. An invalid index that an interrupted build has left is removed first. Every method throws
 * {@link VectorIndexFailed}.
 *
 * <p>It needs a session of its own: through a pooler in transaction mode neither its lock nor its settings would hold.
 */
public final class VectorIndexBuild implements AutoCloseable {

    /**
     * The published passages with vectors from which on search gets an index: an exact search of so many takes some 50 ms of a
     * core, and one through an index less than half of that. Measured in docs/vector-index.md.
     */
    public static final int THRESHOLD = 50_000;

    private static final long CLEANING_UP_SECONDS = 10;

    private final DataSource database;
    private final long mostMemory;
    private final Semaphore idle = new Semaphore(1);
    private volatile @Nullable IndexSession working;

    /** @param mostMemory the megabytes that a build may take on the server, unless the server's own setting is more */
    public VectorIndexBuild(DatabaseSettings settings, int mostMemory) {
        this.database = MaintenanceConnections.of(settings, "portfolio-index");
        this.mostMemory = mostMemory;
    }

    /**
     * Makes the index that search asks where it pays, which is from {@link #THRESHOLD} passages on.
     *
     * @param force make it for fewer as well
     */
    public VectorIndexReport build(boolean force, Precision precision, VectorIndexProgress progress) {
        return alone(progress, builder -> builder.makeForSearch(precision, force ? 0 : THRESHOLD));
    }

    /** Makes those on the content tables, however few rows these have. */
    public List<VectorIndexReport> buildOnContentTables(VectorIndexProgress progress) {
        return alone(
                progress,
                builder -> VectorIndex.OF_CONTENT_TABLES.stream()
                        .map(index -> builder.make(index, 0))
                        .toList());
    }

    /** Removes the index that search asks; search is exact from then on. */
    public VectorIndexReport drop(VectorIndexProgress progress) {
        return alone(progress, IndexBuilder::removeForSearch);
    }

    /** Removes those on the content tables. */
    public List<VectorIndexReport> dropOnContentTables(VectorIndexProgress progress) {
        return alone(
                progress,
                builder -> VectorIndex.OF_CONTENT_TABLES.stream()
                        .map(builder::remove)
                        .toList());
    }

    private <T> T alone(VectorIndexProgress progress, Function<IndexBuilder, T> work) {
        idle.acquireUninterruptibly();
        try (IndexSession session = IndexSession.open(database);
                IndexSession observer = IndexSession.open(database)) {
            working = session;
            IndexBuilder builder = new IndexBuilder(session, observer, mostMemory, progress);
            builder.awaitTurn();
            return work.apply(builder);
        } catch (DataAccessException e) {
            throw new VectorIndexFailed("The work on the vector index did not succeed: " + e.getMessage(), e);
        } finally {
            working = null;
            idle.release();
        }
    }

    /** Ends a build that is going on in another thread, and waits until what it has left is removed. */
    @Override
    public void close() {
        IndexSession session = working;
        if (session == null) {
            return;
        }
        try (IndexSession other = IndexSession.open(database)) {
            other.cancel(session);
            if (idle.tryAcquire(CLEANING_UP_SECONDS, TimeUnit.SECONDS)) {
                idle.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
