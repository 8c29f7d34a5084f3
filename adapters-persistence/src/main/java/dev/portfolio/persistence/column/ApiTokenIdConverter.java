package dev.portfolio.persistence.column;

import dev.portfolio.domain.apitoken.ApiTokenId;
import java.util.UUID;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A uuid is the identity of an API token. */
public final class ApiTokenIdConverter extends AbstractConverter<UUID, ApiTokenId> {

    public ApiTokenIdConverter() {
        super(UUID.class, ApiTokenId.class);
    }

    @Override
    public @Nullable ApiTokenId from(@Nullable UUID value) {
        return value == null ? null : new ApiTokenId(value);
    }

    @Override
    public @Nullable UUID to(@Nullable ApiTokenId value) {
        return value == null ? null : value.value();
    }
}
