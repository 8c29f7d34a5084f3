package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.Publication;
import java.time.Instant;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** {@code published_at} as a state: the schema sees to it that it is null exactly for drafts. */
public final class Publications {

    private Publications() {}

    public static Field<Publication> of(Field<Instant> publishedAt) {
        return publishedAt.convertFrom(Publications::of);
    }

    private static Publication of(@Nullable Instant publishedAt) {
        return publishedAt == null ? new Publication.Draft() : new Publication.Published(publishedAt);
    }
}
