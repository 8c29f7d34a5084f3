package dev.portfolio.persistence.doctor;

import dev.portfolio.persistence.vectorindex.IndexCatalog;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import dev.portfolio.persistence.vectorindex.VectorIndexBuild;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** There is a vector index where it pays, and none where it does not. */
final class SearchIndexChoice implements Check {

    /** Within so much of the threshold both ways are about as good, and nobody should be sent back and forth. */
    private static final double NEAR = 0.8;

    private final int threshold;

    SearchIndexChoice() {
        this(VectorIndexBuild.THRESHOLD);
    }

    SearchIndexChoice(int threshold) {
        this.threshold = threshold;
    }

    @Override
    public String name() {
        return "vector-index";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        return List.of(VectorIndex.ofSearch(dsl)
                .map(index -> chosen(new IndexCatalog(dsl), index))
                .orElseGet(() -> withoutIndex(0)));
    }

    private Finding chosen(IndexCatalog catalog, VectorIndex index) {
        long vectors = catalog.vectors(index);
        return catalog.state(index)
                .filter(IndexCatalog.State::valid)
                .map(state -> withIndex(index, state, vectors))
                .orElseGet(() -> withoutIndex(vectors));
    }

    private Finding withIndex(VectorIndex index, IndexCatalog.State state, long vectors) {
        if (Stream.of(Precision.values())
                .noneMatch(precision -> index.in(precision).isDefinedBy(state.definition()))) {
            return Finding.warning(
                    name(),
                    "%s is not as db:index makes it: %s.".formatted(index.name(), state.definition()),
                    "./portfolio db:index --drop && ./portfolio db:index");
        }
        return vectors < threshold * NEAR
                ? Finding.warning(
                        name(),
                        "%s is there for %,d passages; below %,d an exact search is fast enough, and finds everything."
                                .formatted(index.name(), vectors, threshold),
                        "./portfolio db:index --drop")
                : Finding.ok(name(), "%s serves %,d passages.".formatted(index.name(), vectors));
    }

    private Finding withoutIndex(long vectors) {
        return vectors < threshold
                ? Finding.ok(
                        name(),
                        "Search is exact over %,d passages; from %,d on an index pays.".formatted(vectors, threshold))
                : Finding.warning(
                        name(),
                        "Every search reads %,d vectors; from %,d on an index pays.".formatted(vectors, threshold),
                        "./portfolio db:index");
    }
}
