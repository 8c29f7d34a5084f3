package dev.portfolio.persistence.page;

import dev.portfolio.domain.content.Visibility;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Sort values and conditions that several lists share. */
public final class SortColumns {

    private SortColumns() {}

    /** A text in lower case, compared by code point whatever the database's language is. */
    public static Field<String> text(Field<String> column) {
        return DSL.lower(column).collate("C");
    }

    /**
     * When an item was published; drafts count as published when they were created. The public lists, which have none, sort by
     * the bare column, as their index does.
     */
    public static Field<Instant> published(
            Field<Instant> publishedAt, Field<Instant> createdAt, Visibility visibility) {
        return visibility == Visibility.PUBLISHED ? publishedAt : DSL.coalesce(publishedAt, createdAt);
    }

    /** What this visibility sees. */
    public static Condition visible(Field<Boolean> published, Visibility visibility) {
        return switch (visibility) {
            // The bare column: "published IS TRUE" would not match a partial index.
            case PUBLISHED -> DSL.condition(published);
            case DRAFTS -> DSL.not(DSL.condition(published));
            case EVERYTHING -> DSL.noCondition();
        };
    }

    /** The array has this label. */
    public static Condition hasLabel(Field<?> labels, String label) {
        return labels.coerce(SQLDataType.CLOB.array()).contains(new String[] {label});
    }
}
