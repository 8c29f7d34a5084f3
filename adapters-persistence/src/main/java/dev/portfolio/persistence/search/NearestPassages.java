package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistance;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistanceOfDimension;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistanceOfHalves;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

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
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.impl.SQLDataType;

/**
 * The items with the passages nearest to a question. The innermost query is the bare form that a vector index serves; all else
 * happens to its few rows.
 */
record NearestPassages(
        Embedding question, EmbeddingProfileId profile, SearchFilter filter, Visibility visibility, int limit) {

    /** Several of an item's passages may be near: so many are looked at for each item wanted, and never fewer than 400. */
    private static final int PASSAGES_PER_ITEM = 4;

    private static final int FEWEST_PASSAGES = 400;

    private static final Field<Double> DISTANCE = field(name("distance"), SQLDataType.DOUBLE);
    private static final Field<Integer> SEEN = field(name("seen"), SQLDataType.INTEGER);
    private static final Field<Double> SIMILARITY = field(name("similarity"), SQLDataType.DOUBLE);

    /** How much further to look when all that was near belongs to too few items. */
    private static final int FURTHER = 4;

    List<MeaningMatch> fetch(DSLContext dsl) {
        int passages = Math.max(FEWEST_PASSAGES, limit * PASSAGES_PER_ITEM);
        Result<Record> items = nearest(dsl, passages);
        while (items.isNotEmpty() && items.size() < limit && items.getFirst().get(SEEN) == passages) {
            passages *= FURTHER;
            items = nearest(dsl, passages);
        }
        return items.map(row ->
                new MeaningMatch(FoundItems.of(row), row.get(SIMILARITY), row.get(DISTANCE), row.get(PASSAGES.TEXT)));
    }

    private Result<Record> nearest(DSLContext dsl, int passages) {
        return query(dsl, passages, precision(dsl, passages)).fetch();
    }

    private Precision precision(DSLContext dsl, int passages) {
        return VectorIndexSettings.apply(dsl, VectorIndex.ofSearch(profile, question.dimension()), passages);
    }

    /**
     * The statement.
     *
     * @param passages how many are looked at
     * @param precision that of the index, where there is one
     */
    ResultQuery<Record> query(DSLContext dsl, int passages, Precision precision) {
        CommonTableExpression<Record3<Long, ContentId, Double>> nearest = nearest(passages, precision);
        CommonTableExpression<Record3<Long, ContentId, Double>> best = bestOf(nearest);
        return dsl.with(nearest)
                .with(best)
                .select(FoundItems.FIELDS)
                .select(
                        similarity(best.field(DISTANCE)).as(SIMILARITY),
                        best.field(DISTANCE),
                        PASSAGES.TEXT,
                        seen(nearest))
                .from(best)
                .join(PASSAGES)
                .on(PASSAGES.ID.eq(best.field(PASSAGE_EMBEDDINGS.PASSAGE_ID)))
                .join(SEARCH_DOCUMENTS)
                .on(SEARCH_DOCUMENTS.CONTENT_ID.eq(PASSAGES.CONTENT_ID))
                .leftJoin(OPENING_EMBEDDINGS)
                .on(OPENING_EMBEDDINGS.CONTENT_ID.eq(SEARCH_DOCUMENTS.CONTENT_ID))
                .and(OPENING_EMBEDDINGS.PROFILE_ID.eq(inline(profile, OPENING_EMBEDDINGS.PROFILE_ID)))
                .orderBy(SIMILARITY.desc(), SEARCH_DOCUMENTS.CONTENT_ID)
                .limit(inline(limit));
    }

    private static Field<Integer> seen(CommonTableExpression<?> nearest) {
        return field(selectCount().from(nearest)).as(SEEN);
    }

    private CommonTableExpression<Record3<Long, ContentId, Double>> nearest(int passages, Precision precision) {
        Field<Double> distance = cosineDistanceOfDimension(PASSAGE_EMBEDDINGS.EMBEDDING, question);
        return name("nearest")
                .as(select(PASSAGE_EMBEDDINGS.PASSAGE_ID, PASSAGE_EMBEDDINGS.CONTENT_ID, distance.as(DISTANCE))
                        .from(PASSAGE_EMBEDDINGS)
                        // As it stands in the condition of the profile's index, which a parameter would not be seen to
                        // imply.
                        .where(PASSAGE_EMBEDDINGS.PROFILE_ID.eq(inline(profile, PASSAGE_EMBEDDINGS.PROFILE_ID)))
                        .and(SortColumns.visible(PASSAGE_EMBEDDINGS.PUBLISHED, visibility))
                        .and(PassageConditions.matches(
                                PASSAGE_EMBEDDINGS.CONTENT_TYPE, PASSAGE_EMBEDDINGS.CONTENT_ID, filter))
                        .orderBy(order(distance, precision))
                        .limit(inline(passages)));
    }

    /** An index on halves finds the passages; how near they are is computed of what the column keeps. */
    private Field<Double> order(Field<Double> distance, Precision precision) {
        boolean half = precision == Precision.HALF && visibility == Visibility.PUBLISHED;
        return half ? cosineDistanceOfHalves(PASSAGE_EMBEDDINGS.EMBEDDING, question) : distance;
    }

    private static CommonTableExpression<Record3<Long, ContentId, Double>> bestOf(
            CommonTableExpression<Record3<Long, ContentId, Double>> nearest) {
        Field<ContentId> content = nearest.field(PASSAGE_EMBEDDINGS.CONTENT_ID);
        Field<Double> distance = nearest.field(DISTANCE);
        Field<Long> passage = nearest.field(PASSAGE_EMBEDDINGS.PASSAGE_ID);
        return name("best")
                .as(select(passage, content, distance)
                        .distinctOn(content)
                        .from(nearest)
                        .orderBy(content, distance, passage));
    }

    /** The mean of the similarities of opening and passage: together they rank better than either alone. */
    private Field<Double> similarity(Field<Double> passageDistance) {
        Field<Double> openingDistance = cosineDistance(OPENING_EMBEDDINGS.EMBEDDING, question);
        Field<Double> passageSimilarity = inline(1.0).minus(passageDistance);
        return passageSimilarity
                .plus(coalesce(inline(1.0).minus(openingDistance), passageSimilarity))
                .div(inline(2.0));
    }
}
