package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static dev.portfolio.persistence.vector.VectorDistance.cosineDistance;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.MeaningMatch;
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
 * The items of the passages nearest to a question, as long as these belong to too few items with more of them.
 *
 * @param limit how many items at most
 */
record NearestItems(Embedding question, EmbeddingProfileId profile, int limit) {

    /** Several of an item's passages may be near: so many are looked at for each item wanted, and never fewer than 400. */
    private static final int PASSAGES_PER_ITEM = 4;

    static final int FEWEST_PASSAGES = 400;

    /** How much further to look when all that was near belongs to too few items. */
    private static final int FURTHER = 4;

    private static final Field<Integer> SEEN = field(name("seen"), SQLDataType.INTEGER);
    private static final Field<Double> SIMILARITY = field(name("similarity"), SQLDataType.DOUBLE);

    /** Gives the passages nearest to the question, so many at most, as {@link NearestPassages#DISTANCE} tells it. */
    @FunctionalInterface
    interface Nearest {
        CommonTableExpression<Record3<Long, ContentId, Double>> passages(int howMany);
    }

    /** How many passages are looked at first. */
    int passages() {
        return Math.max(FEWEST_PASSAGES, limit * PASSAGES_PER_ITEM);
    }

    List<MeaningMatch> fetch(DSLContext dsl, Nearest nearest) {
        int passages = passages();
        Result<Record> items = query(dsl, nearest.passages(passages)).fetch();
        while (items.isNotEmpty() && items.size() < limit && items.getFirst().get(SEEN) == passages) {
            passages *= FURTHER;
            items = query(dsl, nearest.passages(passages)).fetch();
        }
        return items.map(row -> new MeaningMatch(
                FoundItems.of(row), row.get(SIMILARITY), row.get(NearestPassages.DISTANCE), row.get(PASSAGES.TEXT)));
    }

    /** The statement. All that happens here happens to the few rows of the innermost query. */
    ResultQuery<Record> query(DSLContext dsl, CommonTableExpression<Record3<Long, ContentId, Double>> nearest) {
        CommonTableExpression<Record3<Long, ContentId, Double>> best = bestOf(nearest);
        return dsl.with(nearest)
                .with(best)
                .select(FoundItems.FIELDS)
                .select(
                        similarity(best.field(NearestPassages.DISTANCE)).as(SIMILARITY),
                        best.field(NearestPassages.DISTANCE),
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

    private static CommonTableExpression<Record3<Long, ContentId, Double>> bestOf(
            CommonTableExpression<Record3<Long, ContentId, Double>> nearest) {
        Field<ContentId> content = nearest.field(PASSAGE_EMBEDDINGS.CONTENT_ID);
        Field<Double> distance = nearest.field(NearestPassages.DISTANCE);
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
