package dev.portfolio.persistence.column;

import dev.portfolio.domain.embedding.EmbeddingProfileId;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A smallint is the identity of an embedding profile. */
public final class EmbeddingProfileIdConverter extends AbstractConverter<Short, EmbeddingProfileId> {

    public EmbeddingProfileIdConverter() {
        super(Short.class, EmbeddingProfileId.class);
    }

    @Override
    public @Nullable EmbeddingProfileId from(@Nullable Short value) {
        return value == null ? null : new EmbeddingProfileId(value);
    }

    @Override
    public @Nullable Short to(@Nullable EmbeddingProfileId value) {
        return value == null ? null : (short) value.value();
    }
}
