package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.generated.tables.Passages;
import dev.portfolio.persistence.page.SortColumns;
import org.jooq.Condition;
import org.jooq.Field;

/** A search filter as a condition on passages. */
final class PassageConditions {

    private PassageConditions() {}

    static Condition matches(Passages passages, SearchFilter filter) {
        return matches(passages.CONTENT_TYPE, passages.CONTENT_ID, filter);
    }

    /** @param content the item that the passage is of */
    static Condition matches(Field<ContentType> contentType, Field<ContentId> content, SearchFilter filter) {
        Condition type = filter.type() == null ? noCondition() : contentType.eq(filter.type());
        return filter.tag() == null ? type : type.and(hasTag(content, filter.tag()));
    }

    private static Condition hasTag(Field<ContentId> content, String tag) {
        return content.in(select(SEARCH_DOCUMENTS.CONTENT_ID)
                .from(SEARCH_DOCUMENTS)
                .where(SortColumns.hasLabel(SEARCH_DOCUMENTS.TAGS, tag)));
    }
}
