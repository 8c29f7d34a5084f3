package dev.portfolio.persistence.content;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static org.jooq.impl.DSL.noCondition;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.embedding.Embedding;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Where the items of a type are, and the columns that all types have.
 *
 * @param contentEmbedding the vector of the item's opening
 */
public record ItemRows(
        Table<?> table, Field<ContentId> id, Field<Instant> updatedAt, Field<Embedding> contentEmbedding) {

    public static ItemRows of(ContentType type) {
        return switch (type) {
            case POST -> new ItemRows(POSTS, POSTS.ID, POSTS.UPDATED_AT, POSTS.CONTENT_EMBEDDING);
            case PROJECT -> new ItemRows(PROJECTS, PROJECTS.ID, PROJECTS.UPDATED_AT, PROJECTS.CONTENT_EMBEDDING);
            case CERTIFICATION ->
                new ItemRows(
                        CERTIFICATIONS, CERTIFICATIONS.ID, CERTIFICATIONS.UPDATED_AT, CERTIFICATIONS.CONTENT_EMBEDDING);
        };
    }

    /**
     * Holds the item's row until the transaction ends. Whoever changes an item and what belongs to it holds the row first, so
     * that no two wait for each other.
     *
     * @return whether there is one
     */
    public static boolean hold(DSLContext dsl, ContentRef item) {
        return of(item.type()).hold(dsl, item.id(), noCondition());
    }

    /** Holds the rows of several items, in the same order as everybody who holds several. */
    public static void hold(DSLContext dsl, Collection<ContentRef> items) {
        for (ContentType type : ContentType.values()) {
            List<ContentId> ids = items.stream()
                    .filter(item -> item.type() == type)
                    .map(ContentRef::id)
                    .toList();
            if (!ids.isEmpty()) {
                ItemRows rows = of(type);
                dsl.select(rows.id)
                        .from(rows.table)
                        .where(rows.id.in(ids))
                        .orderBy(rows.id)
                        .forUpdate()
                        .fetch();
            }
        }
    }

    boolean hold(DSLContext dsl, ContentId item, Condition inState) {
        return dsl.select(id)
                .from(table)
                .where(id.eq(item))
                .and(inState)
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }
}
