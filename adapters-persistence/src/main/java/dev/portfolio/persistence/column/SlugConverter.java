package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.Slug;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A text is a slug. */
public final class SlugConverter extends AbstractConverter<String, Slug> {

    public SlugConverter() {
        super(String.class, Slug.class);
    }

    @Override
    public @Nullable Slug from(@Nullable String value) {
        return value == null ? null : new Slug(value);
    }

    @Override
    public @Nullable String to(@Nullable Slug value) {
        return value == null ? null : value.value();
    }
}
