package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistanceOfDimension;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistanceOfHalves;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.page.SortColumns;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import java.util.List;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The passages nearest to a question. Where there is a vector index, it finds them if the filter lets many passages through; of
 * few ones, and where the index gives up before there are enough, all are compared: that is exact, and faster by then.
 *
 * @param few how many passages are few
 */
record NearestPassages(
        Embedding question, EmbeddingProfileId profile, SearchFilter filter, Visibility visibility, int few) {

    static final Field<Double> DISTANCE = field(name("distance"), SQLDataType.DOUBLE);

    /** Measured, see docs/search.md: from so many passages on the index is the faster way. */
    private static final int FEW = 10_000;

    private static final Table<?> OF_ITEMS = PASSAGE_EMBEDDINGS
            .join(PASSAGES)
            .on(PASSAGES.ID.eq(PASSAGE_EMBEDDINGS.PASSAGE_ID))
            .join(SEARCH_DOCUMENTS)
            .on(SEARCH_DOCUMENTS.CONTENT_ID.eq(PASSAGES.CONTENT_ID));

    NearestPassages(Embedding question, EmbeddingProfileId profile, SearchFilter filter, Visibility visibility) {
        this(question, profile, filter, visibility, FEW);
    }

    /** Prepares the session for a statement, and tells the precision of the vector index; empty where there is none. */
    @FunctionalInterface
    interface Preparation {
        Optional<Precision> prepare(DSLContext dsl, VectorIndex index, int passages);
    }

    /** Their items, at most so many; as many as there are, if the filter leaves fewer. */
    List<MeaningMatch> items(DSLContext dsl, Preparation preparation, KnownSelectivity selectivity, int limit) {
        NearestItems items = new NearestItems(question, profile, limit);
        Optional<Precision> index =
                preparation.prepare(dsl, VectorIndex.ofSearch(profile, question.dimension()), items.passages());
        if (index.isEmpty() || visibility != Visibility.PUBLISHED) {
            return items.fetch(dsl, passages -> inOrder(passages, Precision.FULL));
        }
        if (!filter.equals(SearchFilter.NONE) && selectivity.isFew(filter, () -> restrictsToFew(dsl))) {
            return items.fetch(dsl, this::ofAll);
        }
        List<MeaningMatch> found = items.fetch(dsl, passages -> inOrder(passages, index.get()));
        return found.size() < limit ? items.fetch(dsl, this::ofAll) : found;
    }

    private boolean restrictsToFew(DSLContext dsl) {
        return dsl.fetchCount(selectOne()
                        .from(PASSAGES)
                        .join(SEARCH_DOCUMENTS)
                        .on(SEARCH_DOCUMENTS.CONTENT_ID.eq(PASSAGES.CONTENT_ID))
                        .where(PassageConditions.documents(filter))
                        .and(SEARCH_DOCUMENTS.PUBLISHED)
                        .limit(inline(few + 1)))
                <= few;
    }

    /**
     * In the bare form that a vector index serves; without one all are compared.
     *
     * @param precision that of the index, where there is one
     */
    CommonTableExpression<Record3<Long, ContentId, Double>> inOrder(int passages, Precision precision) {
        Field<Double> distance = cosineDistanceOfDimension(PASSAGE_EMBEDDINGS.EMBEDDING, question);
        return name("nearest")
                .as(select(PASSAGE_EMBEDDINGS.PASSAGE_ID, PASSAGE_EMBEDDINGS.CONTENT_ID, distance.as(DISTANCE))
                        .from(PASSAGE_EMBEDDINGS)
                        .where(ofProfile())
                        .and(PassageConditions.matches(
                                PASSAGE_EMBEDDINGS.CONTENT_TYPE, PASSAGE_EMBEDDINGS.CONTENT_ID, filter))
                        .orderBy(
                                switch (precision) {
                                    case FULL -> distance;
                                    // The index finds them; how near they are is computed of what the column keeps.
                                    case HALF -> cosineDistanceOfHalves(PASSAGE_EMBEDDINGS.EMBEDDING, question);
                                })
                        .limit(inline(passages)));
    }

    /** By what the filter lets through first; a plan that takes the vector index for its order is not possible. */
    CommonTableExpression<Record3<Long, ContentId, Double>> ofAll(int passages) {
        Field<Double> distance = cosineDistanceOfDimension(PASSAGE_EMBEDDINGS.EMBEDDING, question);
        Table<Record3<Long, ContentId, Double>> matching = select(
                        PASSAGE_EMBEDDINGS.PASSAGE_ID, PASSAGE_EMBEDDINGS.CONTENT_ID, distance.as(DISTANCE))
                .from(filter.equals(SearchFilter.NONE) ? PASSAGE_EMBEDDINGS : OF_ITEMS)
                .where(ofProfile())
                .and(PassageConditions.documents(filter))
                .offset(inline(0))
                .asTable("matching");
        return name("nearest")
                .as(select(
                                matching.field(PASSAGE_EMBEDDINGS.PASSAGE_ID),
                                matching.field(PASSAGE_EMBEDDINGS.CONTENT_ID),
                                matching.field(DISTANCE))
                        .from(matching)
                        .orderBy(matching.field(DISTANCE))
                        .limit(inline(passages)));
    }

    /** The number as it stands in the condition of the profile's index, which a parameter would not be seen to imply. */
    private Condition ofProfile() {
        return PASSAGE_EMBEDDINGS
                .PROFILE_ID
                .eq(inline(profile, PASSAGE_EMBEDDINGS.PROFILE_ID))
                .and(SortColumns.visible(PASSAGE_EMBEDDINGS.PUBLISHED, visibility));
    }
}
