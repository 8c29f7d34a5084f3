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
        Condition document = documentMatches(filter);
        return document.equals(noCondition())
                ? type
                : type.and(content.in(select(SEARCH_DOCUMENTS.CONTENT_ID)
                        .from(SEARCH_DOCUMENTS)
                        .where(document)));
    }

    /** On the documents themselves. */
    static Condition documents(SearchFilter filter) {
        Condition type = filter.type() == null ? noCondition() : SEARCH_DOCUMENTS.CONTENT_TYPE.eq(filter.type());
        return type.and(documentMatches(filter));
    }

    private static Condition documentMatches(SearchFilter filter) {
        Condition matches = noCondition();
        if (filter.tag() != null) {
            matches = matches.and(SortColumns.hasLabel(SEARCH_DOCUMENTS.TAGS, filter.tag()));
        }
        if (filter.tech() != null) {
            matches = matches.and(SortColumns.hasLabel(SEARCH_DOCUMENTS.TECH_STACK, filter.tech()));
        }
        return filter.year() == null ? matches : matches.and(SEARCH_DOCUMENTS.YEAR.eq(filter.year()));
    }
}
