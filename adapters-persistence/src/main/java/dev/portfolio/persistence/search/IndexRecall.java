package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistanceOfDimension;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistanceOfHalves;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rand;

import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.persistence.vector.VectorNorm;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import java.util.List;
import java.util.OptionalDouble;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

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
    private final EmbeddingProfileId profile;

    /**
     * @param dsl in a transaction, whose planner is told for its rest how to answer
     * @param profile the one whose index is measured
     */
    public IndexRecall(DSLContext dsl, EmbeddingProfileId profile) {
        this.dsl = dsl;
        this.profile = profile;
    }

    /** 0 to 1; empty where there are fewer than ten vectors. */
    public OptionalDouble measure() {
        List<Embedding> sample = dsl.select(PASSAGE_EMBEDDINGS.EMBEDDING)
                .from(PASSAGE_EMBEDDINGS)
                .where(ofProfile())
                .and(VectorNorm.hasDirection(PASSAGE_EMBEDDINGS.EMBEDDING))
                .orderBy(rand())
                .limit(inline(SAMPLE))
                .fetch(PASSAGE_EMBEDDINGS.EMBEDDING);
        if (sample.isEmpty()) {
            return OptionalDouble.empty();
        }
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
    private List<List<Double>> answers(List<Embedding> sample, String without) {
        dsl.setLocal("enable_indexscan", inline("on")).execute();
        dsl.setLocal(without, inline("off")).execute();
        Precision precision = VectorIndexSettings.apply(
                        dsl, VectorIndex.ofSearch(profile, sample.getFirst().dimension()), ASKED)
                .orElse(Precision.FULL);
        return sample.stream().map(to -> nearest(to, precision)).toList();
    }

    private Condition ofProfile() {
        return PASSAGE_EMBEDDINGS
                .PROFILE_ID
                .eq(inline(profile, PASSAGE_EMBEDDINGS.PROFILE_ID))
                .and(PASSAGE_EMBEDDINGS.PUBLISHED);
    }

    private List<Double> nearest(Embedding to, Precision precision) {
        Field<Double> distance = cosineDistanceOfDimension(PASSAGE_EMBEDDINGS.EMBEDDING, to);
        Field<Double> order = switch (precision) {
            case FULL -> distance;
            case HALF -> cosineDistanceOfHalves(PASSAGE_EMBEDDINGS.EMBEDDING, to);
        };
        return dsl
                .select(distance)
                .from(PASSAGE_EMBEDDINGS)
                .where(ofProfile())
                .orderBy(order)
                .limit(inline(ASKED))
                .fetch(0, Double.class)
                .stream()
                .sorted()
                .limit(NEAREST)
                .toList();
    }
}
