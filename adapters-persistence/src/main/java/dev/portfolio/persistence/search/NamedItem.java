package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.search.IndexedItem;
import dev.portfolio.persistence.page.SortColumns;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** One item of the index by its slug or id, with the vector of its opening from the item's own row. */
record NamedItem(ContentType type, SlugOrId name, String model, Visibility visibility) {

    Optional<IndexedItem> fetch(DSLContext dsl) {
        Field<Embedding> opening = when(SEARCH_DOCUMENTS.OPENING_MODEL.eq(model), contentEmbedding());
        return dsl.select(FoundItems.FIELDS)
                .select(opening)
                .from(SEARCH_DOCUMENTS)
                .where(SEARCH_DOCUMENTS.CONTENT_TYPE.eq(type))
                .and(isNamed())
                .and(SortColumns.visible(SEARCH_DOCUMENTS.PUBLISHED, visibility))
                .fetchOptional(row -> new IndexedItem(FoundItems.of(row), row.get(opening)));
    }

    private Condition isNamed() {
        return switch (name) {
            case SlugOrId.BySlug(Slug slug) -> SEARCH_DOCUMENTS.SLUG.eq(slug);
            case SlugOrId.ById(ContentId id) -> SEARCH_DOCUMENTS.CONTENT_ID.eq(id);
        };
    }

    private Field<Embedding> contentEmbedding() {
        return switch (type) {
            case POST ->
                field(select(POSTS.CONTENT_EMBEDDING).from(POSTS).where(POSTS.ID.eq(SEARCH_DOCUMENTS.CONTENT_ID)));
            case PROJECT ->
                field(select(PROJECTS.CONTENT_EMBEDDING)
                        .from(PROJECTS)
                        .where(PROJECTS.ID.eq(SEARCH_DOCUMENTS.CONTENT_ID)));
            case CERTIFICATION ->
                field(select(CERTIFICATIONS.CONTENT_EMBEDDING)
                        .from(CERTIFICATIONS)
                        .where(CERTIFICATIONS.ID.eq(SEARCH_DOCUMENTS.CONTENT_ID)));
        };
    }
}
