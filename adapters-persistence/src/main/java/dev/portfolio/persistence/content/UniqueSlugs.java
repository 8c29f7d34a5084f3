package dev.portfolio.persistence.content;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Sees to it that no two items of a type have one slug, and tells whose it is. The table's unique constraint would tell
 * neither, and leave a transaction in which nothing else can be done.
 *
 * @param id the column of the items' ids
 * @param slug the column of their slugs
 */
public record UniqueSlugs(ContentType type, Table<?> table, Field<ContentId> id, Field<Slug> slug) {

    /**
     * Keeps the slug for this item until the transaction ends. {@link SlugTaken} when another item has it. The item's row is
     * held first, as by everybody who changes it.
     */
    public void claim(DSLContext dsl, ContentId item, Slug wanted) {
        ItemRows.hold(dsl, new ContentRef(type, item));
        Field<Long> key = function(name("hashtextextended"), Long.class, val(type.key() + "/" + wanted), val(0L));
        dsl.select(function(name("pg_advisory_xact_lock"), Object.class, key)).execute();
        dsl.select(id)
                .from(table)
                .where(slug.eq(wanted))
                .and(id.ne(item))
                .fetchOptional(id)
                .ifPresent(holder -> {
                    throw new SlugTaken(type, wanted, holder);
                });
    }
}
