package dev.portfolio.persistence.column;

import dev.portfolio.domain.account.UserId;
import java.util.UUID;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A uuid is the identity of an account. */
public final class UserIdConverter extends AbstractConverter<UUID, UserId> {

    public UserIdConverter() {
        super(UUID.class, UserId.class);
    }

    @Override
    public @Nullable UserId from(@Nullable UUID value) {
        return value == null ? null : new UserId(value);
    }

    @Override
    public @Nullable UUID to(@Nullable UserId value) {
        return value == null ? null : value.value();
    }
}
