package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.search.FoundItem;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;

/** What both sides of a search read of an item. */
final class FoundItems {

    static final List<Field<?>> FIELDS = List.of(
            SEARCH_DOCUMENTS.CONTENT_TYPE, SEARCH_DOCUMENTS.CONTENT_ID, SEARCH_DOCUMENTS.SLUG, SEARCH_DOCUMENTS.TITLE);

    private FoundItems() {}

    static FoundItem of(Record row) {
        return new FoundItem(
                new ContentRef(row.get(SEARCH_DOCUMENTS.CONTENT_TYPE), row.get(SEARCH_DOCUMENTS.CONTENT_ID)),
                row.get(SEARCH_DOCUMENTS.SLUG),
                row.get(SEARCH_DOCUMENTS.TITLE));
    }
}
