package dev.portfolio.persistence.doctor;

import static dev.portfolio.persistence.generated.Tables.KEYWORD_STATISTICS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

/** What triggers have counted is what there is. */
final class KeywordCounts implements Check {

    private static final String RECOUNT = "BEGIN; LOCK TABLE passages IN SHARE MODE; DELETE FROM keyword_statistics;"
            + " INSERT INTO keyword_statistics SELECT 0, count(*), coalesce(sum(term_count), 0) FROM passages WHERE published;"
            + " COMMIT";

    private record Counts(long passages, long terms) {}

    @Override
    public String name() {
        return "keyword-statistics";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        Counts kept = dsl.select(total(KEYWORD_STATISTICS.PASSAGES), total(KEYWORD_STATISTICS.TERMS))
                .from(KEYWORD_STATISTICS)
                .fetchSingle(Records.mapping(Counts::new));
        Counts real = dsl.select(count().cast(Long.class), total(PASSAGES.TERM_COUNT))
                .from(PASSAGES)
                .where(PASSAGES.PUBLISHED)
                .fetchSingle(Records.mapping(Counts::new));
        return List.of(
                kept.equals(real)
                        ? Finding.ok(
                                name(),
                                "The keyword statistics are right: %,d published passages, %,d terms."
                                        .formatted(real.passages(), real.terms()))
                        : Finding.error(
                                name(),
                                "The keyword statistics say %,d published passages and %,d terms; there are %,d and %,d. Keyword scores are off."
                                        .formatted(kept.passages(), kept.terms(), real.passages(), real.terms()),
                                Remedies.sql(RECOUNT)));
    }

    private static Field<Long> total(Field<? extends Number> column) {
        return coalesce(sum(column).cast(Long.class), inline(0L));
    }
}
