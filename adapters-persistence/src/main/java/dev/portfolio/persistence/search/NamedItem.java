package dev.portfolio.persistence.search;

import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.SEARCH_DOCUMENTS;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.IndexedItem;
import dev.portfolio.persistence.page.SortColumns;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** One item of the index by its slug or id, with the vector of its opening. */
record NamedItem(ContentType type, SlugOrId name, EmbeddingProfileId profile, Visibility visibility) {

    Optional<IndexedItem> fetch(DSLContext dsl) {
        return dsl.select(FoundItems.FIELDS)
                .select(OPENING_EMBEDDINGS.EMBEDDING)
                .from(SEARCH_DOCUMENTS)
                .leftJoin(OPENING_EMBEDDINGS)
                .on(OPENING_EMBEDDINGS.CONTENT_ID.eq(SEARCH_DOCUMENTS.CONTENT_ID))
                .and(OPENING_EMBEDDINGS.PROFILE_ID.eq(profile))
                .where(SEARCH_DOCUMENTS.CONTENT_TYPE.eq(type))
                .and(isNamed())
                .and(SortColumns.visible(SEARCH_DOCUMENTS.PUBLISHED, visibility))
                .fetchOptional(row -> new IndexedItem(FoundItems.of(row), row.get(OPENING_EMBEDDINGS.EMBEDDING)));
    }

    private Condition isNamed() {
        return switch (name) {
            case SlugOrId.BySlug(Slug slug) -> SEARCH_DOCUMENTS.SLUG.eq(slug);
            case SlugOrId.ById(ContentId id) -> SEARCH_DOCUMENTS.CONTENT_ID.eq(id);
        };
    }
}
