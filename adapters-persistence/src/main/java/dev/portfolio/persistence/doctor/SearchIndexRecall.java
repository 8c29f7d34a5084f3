package dev.portfolio.persistence.doctor;

import dev.portfolio.persistence.search.IndexRecall;
import dev.portfolio.persistence.vectorindex.IndexCatalog;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import java.util.List;
import java.util.OptionalDouble;
import org.jooq.DSLContext;

/** What the vector index finds is nearly what an exact search finds. */
final class SearchIndexRecall implements Check {

    /** Asked as search asks it, a sound index finds 0.99 of them; see docs/vector-index.md. */
    private static final double GOOD = 0.9;

    private static final double SOUND = 0.5;

    @Override
    public String name() {
        return "vector-index-recall";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        return List.of(VectorIndex.ofSearch(dsl)
                .filter(index -> new IndexCatalog(dsl)
                        .state(index)
                        .filter(IndexCatalog.State::valid)
                        .isPresent())
                .map(index -> measured(dsl, index))
                .orElseGet(() -> Finding.ok(name(), "There is no vector index; search finds everything.")));
    }

    private Finding measured(DSLContext dsl, VectorIndex index) {
        OptionalDouble recall = new IndexRecall(dsl, index.profile()).measure();
        return recall.isEmpty()
                ? Finding.ok(name(), "There are too few vectors to measure what the index misses.")
                : of(recall.getAsDouble(), index.name());
    }

    Finding of(double recall, String index) {
        String what =
                "The vector index finds %.1f of the 10 nearest passages (20 stored vectors, against an exact search)"
                        .formatted(recall * 10);
        String remedy = Remedies.sql("REINDEX INDEX CONCURRENTLY " + index);
        if (recall < SOUND) {
            return Finding.error(name(), what + ": it is damaged.", remedy);
        }
        return recall < GOOD
                ? Finding.warning(name(), what + ", fewer than it should.", remedy)
                : Finding.ok(name(), what + ".");
    }
}
