package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.KEYWORD_STATISTICS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_TERMS;
import static dev.portfolio.persistence.generated.Tables.QUESTION_TERMS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.ln;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.search.KeywordMatch;
import dev.portfolio.domain.search.KeywordQuestion;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.generated.tables.QuestionTerms;
import dev.portfolio.persistence.page.SortColumns;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * Okapi BM25 over passages; an item counts by its best one. See S. Robertson, H. Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009. The rarity of a term is
 * {@code ln(1 + (N - n + 0.5) / (n + 0.5))}, which is never negative.
 */
record Bm25(KeywordQuestion question, SearchFilter filter, Visibility visibility, int limit) {

    /** How soon a repeated term saturates. */
    private static final double K1 = 1.2;

    /** How much a long passage is held against its terms. */
    private static final double B = 0.75;

    private static final Field<Double> COLLECTION_SIZE = field(name("collection", "size"), SQLDataType.DOUBLE);
    private static final Field<Double> AVERAGE_LENGTH = field(name("collection", "average_length"), SQLDataType.DOUBLE);
    private static final Field<Double> CONTAINING = field(name("hits", "containing"), SQLDataType.DOUBLE);
    private static final Field<Double> FREQUENCY = field(name("hits", "frequency"), SQLDataType.DOUBLE);
    private static final Field<Double> LENGTH = field(name("hits", "length"), SQLDataType.DOUBLE);
    private static final Field<Double> WEIGHT = field(name("hits", "weight"), SQLDataType.DOUBLE);
    private static final Field<Boolean> ELIGIBLE = field(name("hits", "eligible"), SQLDataType.BOOLEAN);
    private static final Field<Double> SCORE = field(name("score"), SQLDataType.DOUBLE);

    List<KeywordMatch> fetch(DSLContext dsl) {
        CommonTableExpression<?> collection = collection();
        CommonTableExpression<?> hits = hits();
        CommonTableExpression<?> scored = scored(collection, hits);
        CommonTableExpression<?> best = bestOf(scored);
        return dsl.with(collection)
                .with(hits)
                .with(scored)
                .with(best)
                .select(FoundItems.FIELDS)
                .select(best.field(SCORE), PASSAGES.TEXT)
                .from(best)
                .join(PASSAGES)
                .on(PASSAGES.ID.eq(best.field(PASSAGES.ID)))
                .join(SEARCH_DOCUMENTS)
                .on(SEARCH_DOCUMENTS.CONTENT_ID.eq(PASSAGES.CONTENT_ID))
                .orderBy(best.field(SCORE).desc(), SEARCH_DOCUMENTS.CONTENT_ID)
                .limit(inline(limit))
                .fetch(row -> new KeywordMatch(FoundItems.of(row), row.get(best.field(SCORE)), row.get(PASSAGES.TEXT)));
    }

    /** How many published passages there are, and how many terms they have on average. */
    private static CommonTableExpression<?> collection() {
        Field<Double> size = total(KEYWORD_STATISTICS.PASSAGES);
        Field<Double> averageLength = total(KEYWORD_STATISTICS.TERMS).div(greatest(size, inline(1.0)));
        return name("collection")
                .as(select(
                                size.as(COLLECTION_SIZE),
                                greatest(averageLength, inline(1.0)).as(AVERAGE_LENGTH))
                        .from(KEYWORD_STATISTICS));
    }

    private static Field<Double> total(Field<Long> column) {
        return coalesce(sum(column).cast(SQLDataType.DOUBLE), inline(0.0));
    }

    /** Each passage with each of the question's terms in it, and how many published passages have that term. */
    private CommonTableExpression<?> hits() {
        QuestionTerms asked = QUESTION_TERMS.call(val(question.text()));
        Condition eligible = trueCondition()
                .and(SortColumns.visible(PASSAGES.PUBLISHED, visibility))
                .and(PassageConditions.matches(PASSAGES, filter))
                .and(PhraseConditions.matches(question.phrases()));
        Field<Integer> containing = count().filterWhere(PASSAGES.PUBLISHED).over(partitionBy(PASSAGE_TERMS.TERM));
        return name("hits")
                .as(select(
                                PASSAGES.ID,
                                PASSAGES.CONTENT_ID,
                                PASSAGES.TERM_COUNT.cast(SQLDataType.DOUBLE).as(LENGTH),
                                PASSAGE_TERMS.FREQUENCY.cast(SQLDataType.DOUBLE).as(FREQUENCY),
                                containing.cast(SQLDataType.DOUBLE).as(CONTAINING),
                                asked.WEIGHT.as(WEIGHT),
                                field(eligible).as(ELIGIBLE))
                        .from(asked)
                        .join(PASSAGE_TERMS)
                        .on(PASSAGE_TERMS.TERM.eq(asked.TERM))
                        .join(PASSAGES)
                        .on(PASSAGES.ID.eq(PASSAGE_TERMS.PASSAGE_ID))
                        .and(counts(asked)));
    }

    /** A stem counts where texts are stemmed alike, a name as it stands everywhere. */
    private static Condition counts(QuestionTerms asked) {
        return asked.CONFIGURATIONS.isNull().or(PASSAGES.CONFIGURATION.eq(any(asked.CONFIGURATIONS)));
    }

    private static CommonTableExpression<?> scored(CommonTableExpression<?> collection, CommonTableExpression<?> hits) {
        Field<Double> half = inline(0.5);
        Field<Double> without = greatest(COLLECTION_SIZE.minus(CONTAINING), inline(0.0));
        Field<Double> rarity = ln(inline(1.0).plus(without.plus(half).div(CONTAINING.plus(half))))
                .cast(SQLDataType.DOUBLE);
        Field<Double> lengthNorm = inline(1 - B).plus(inline(B).mul(LENGTH).div(AVERAGE_LENGTH));
        Field<Double> saturated =
                FREQUENCY.mul(inline(K1 + 1)).div(FREQUENCY.plus(inline(K1).mul(lengthNorm)));
        Field<Long> id = hits.field(PASSAGES.ID);
        Field<ContentId> content = hits.field(PASSAGES.CONTENT_ID);
        return name("scored")
                .as(select(
                                id,
                                content,
                                sum(WEIGHT.mul(rarity).mul(saturated))
                                        .cast(SQLDataType.DOUBLE)
                                        .as(SCORE))
                        .from(hits)
                        .crossJoin(collection)
                        .where(ELIGIBLE)
                        .groupBy(id, content));
    }

    private static CommonTableExpression<?> bestOf(CommonTableExpression<?> scored) {
        Field<Long> id = scored.field(PASSAGES.ID);
        Field<ContentId> content = scored.field(PASSAGES.CONTENT_ID);
        Field<Double> score = scored.field(SCORE);
        return name("best")
                .as(select(id, content, score).distinctOn(content).from(scored).orderBy(content, score.desc(), id));
    }
}
