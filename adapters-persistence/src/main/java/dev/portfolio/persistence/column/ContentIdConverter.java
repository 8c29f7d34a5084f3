package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.ContentId;
import java.util.UUID;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A uuid is the identity of an item. */
public final class ContentIdConverter extends AbstractConverter<UUID, ContentId> {

    public ContentIdConverter() {
        super(UUID.class, ContentId.class);
    }

    @Override
    public @Nullable ContentId from(@Nullable UUID value) {
        return value == null ? null : new ContentId(value);
    }

    @Override
    public @Nullable UUID to(@Nullable ContentId value) {
        return value == null ? null : value.value();
    }
}
