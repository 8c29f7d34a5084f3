package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.portfolio.domain.search.SearchDocument;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** What search knows of an item besides its passages. */
final class DocumentRows {

    private DocumentRows() {}

    /** Adds these or replaces those with their references. */
    static void save(DSLContext dsl, List<SearchDocument> documents) {
        var rows = dsl.insertInto(
                SEARCH_DOCUMENTS,
                SEARCH_DOCUMENTS.CONTENT_ID,
                SEARCH_DOCUMENTS.CONTENT_TYPE,
                SEARCH_DOCUMENTS.SLUG,
                SEARCH_DOCUMENTS.TITLE,
                SEARCH_DOCUMENTS.TAGS,
                SEARCH_DOCUMENTS.TECH_STACK,
                SEARCH_DOCUMENTS.YEAR,
                SEARCH_DOCUMENTS.PUBLISHED,
                SEARCH_DOCUMENTS.OPENING,
                SEARCH_DOCUMENTS.CONFIGURATION);
        for (SearchDocument document : documents) {
            rows = rows.values(
                    val(document.ref().id(), SEARCH_DOCUMENTS.CONTENT_ID),
                    val(document.ref().type(), SEARCH_DOCUMENTS.CONTENT_TYPE),
                    val(document.slug(), SEARCH_DOCUMENTS.SLUG),
                    val(document.title(), SEARCH_DOCUMENTS.TITLE),
                    val(document.tags(), SEARCH_DOCUMENTS.TAGS),
                    val(document.techStack(), SEARCH_DOCUMENTS.TECH_STACK),
                    val(document.year(), SEARCH_DOCUMENTS.YEAR),
                    val(document.published(), SEARCH_DOCUMENTS.PUBLISHED),
                    val(document.opening(), SEARCH_DOCUMENTS.OPENING),
                    configuration(document));
        }
        rows.onConflict(SEARCH_DOCUMENTS.CONTENT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** By which its words are stemmed. */
    private static Field<String> configuration(SearchDocument document) {
        return function(name("text_configuration"), SQLDataType.CLOB, val(document.opening()));
    }
}
