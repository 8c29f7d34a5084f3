package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistance;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistanceOfHalves;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rand;

import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.persistence.vector.VectorNorm;
import dev.portfolio.persistence.vectorindex.Precision;
import java.util.List;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

/**
 * Recall@10 of the vector index: how many of the ten passages nearest to a vector it finds, asked as search asks it. The vectors
 * are a sample of the stored ones.
 */
public final class IndexRecall {

    private static final int SAMPLE = 20;
    private static final int NEAREST = 10;

    /** The fewest that search asks for; the index looks the further the more are asked for. */
    private static final int ASKED = 400;

    private final DSLContext dsl;

    /** @param dsl in a transaction, whose planner is told for its rest how to answer */
    public IndexRecall(DSLContext dsl) {
        this.dsl = dsl;
    }

    private record Stored(String model, Embedding embedding) {}

    /** 0 to 1; empty where there are fewer than ten vectors. */
    public OptionalDouble measure() {
        List<Stored> sample = dsl.select(PASSAGES.EMBEDDING_MODEL, PASSAGES.EMBEDDING)
                .from(PASSAGES)
                .where(PASSAGES.PUBLISHED)
                .and(VectorNorm.hasDirection(PASSAGES.EMBEDDING))
                .orderBy(rand())
                .limit(inline(SAMPLE))
                .fetch(Records.mapping(Stored::new));
        List<List<Double>> exact = answers(sample, "enable_indexscan");
        List<List<Double>> found = answers(sample, "enable_seqscan");
        double hits = 0;
        double wanted = 0;
        for (int i = 0; i < sample.size(); i++) {
            if (exact.get(i).size() == NEAREST) {
                double farthest = exact.get(i).getLast();
                hits += found.get(i).stream()
                        .filter(distance -> distance <= farthest)
                        .count();
                wanted += NEAREST;
            }
        }
        return wanted == 0 ? OptionalDouble.empty() : OptionalDouble.of(hits / wanted);
    }

    /** The smallest distances from each of the vectors, without a way to answer. */
    private List<List<Double>> answers(List<Stored> sample, String without) {
        dsl.setLocal("enable_indexscan", inline("on")).execute();
        dsl.setLocal(without, inline("off")).execute();
        Precision precision = VectorIndexSettings.apply(dsl, ASKED);
        return sample.stream().map(to -> nearest(to, precision)).toList();
    }

    private List<Double> nearest(Stored to, Precision precision) {
        Field<Double> distance = cosineDistance(PASSAGES.EMBEDDING, to.embedding());
        Field<Double> order = switch (precision) {
            case FULL -> distance;
            case HALF -> cosineDistanceOfHalves(PASSAGES.EMBEDDING, to.embedding());
        };
        return dsl
                .select(distance)
                .from(PASSAGES)
                .where(PASSAGES.EMBEDDING_MODEL.eq(to.model()))
                .and(PASSAGES.PUBLISHED)
                .orderBy(order)
                .limit(inline(ASKED))
                .fetch(0, Double.class)
                .stream()
                .sorted()
                .limit(NEAREST)
                .toList();
    }
}
