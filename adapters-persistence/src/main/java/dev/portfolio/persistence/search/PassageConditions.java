package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.generated.tables.Passages;
import dev.portfolio.persistence.page.SortColumns;
import org.jooq.Condition;

/** A search filter as a condition on passages. */
final class PassageConditions {

    private PassageConditions() {}

    static Condition matches(Passages passages, SearchFilter filter) {
        Condition type = filter.type() == null ? noCondition() : passages.CONTENT_TYPE.eq(filter.type());
        return filter.tag() == null ? type : type.and(hasTag(passages, filter.tag()));
    }

    private static Condition hasTag(Passages passages, String tag) {
        return passages.CONTENT_ID.in(select(SEARCH_DOCUMENTS.CONTENT_ID)
                .from(SEARCH_DOCUMENTS)
                .where(SortColumns.hasLabel(SEARCH_DOCUMENTS.TAGS, tag)));
    }
}
