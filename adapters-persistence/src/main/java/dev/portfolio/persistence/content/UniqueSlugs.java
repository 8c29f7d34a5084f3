package dev.portfolio.persistence.content;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

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
        claim(dsl, Map.of(wanted, item));
    }

    /** The same of several, by slug. */
    public void claim(DSLContext dsl, Map<Slug, ContentId> wanted) {
        dsl.select(id)
                .from(table)
                .where(id.in(wanted.values()))
                .orderBy(id)
                .forUpdate()
                .fetch();
        lock(dsl, wanted.keySet());
        dsl.select(id, slug)
                .from(table)
                .where(slug.in(wanted.keySet()))
                .forEach(holder -> refuse(holder.value2(), wanted.get(holder.value2()), holder.value1()));
    }

    /** In the order of the slugs, so that two of these do not wait for each other crosswise. */
    private void lock(DSLContext dsl, Collection<Slug> wanted) {
        String[] keys =
                wanted.stream().map(one -> type.key() + "/" + one).sorted().toArray(String[]::new);
        Field<Long> key = function(name("hashtextextended"), Long.class, field(name("key"), String.class), val(0L));
        dsl.select(function(name("pg_advisory_xact_lock"), Object.class, key))
                .from(unnest(val(keys)).as("keys", "key"))
                .execute();
    }

    private void refuse(Slug wanted, @Nullable ContentId item, ContentId holder) {
        if (!holder.equals(item)) {
            throw new SlugTaken(type, wanted, holder);
        }
    }
}
