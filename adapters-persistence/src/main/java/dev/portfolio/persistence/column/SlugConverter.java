package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.error.Invalid;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A text is a slug. */
public final class SlugConverter extends AbstractConverter<String, Slug> {

    public SlugConverter() {
        super(String.class, Slug.class);
    }

    @Override
    public @Nullable Slug from(@Nullable String value) {
        try {
            return value == null ? null : new Slug(value);
        } catch (Invalid e) {
            throw SoundRows.fault("slug", e);
        }
    }

    @Override
    public @Nullable String to(@Nullable Slug value) {
        return value == null ? null : value.value();
    }
}
