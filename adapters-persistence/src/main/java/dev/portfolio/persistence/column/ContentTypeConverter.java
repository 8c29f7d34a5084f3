package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.ContentType;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A text is a content type's key. */
public final class ContentTypeConverter extends AbstractConverter<String, ContentType> {

    public ContentTypeConverter() {
        super(String.class, ContentType.class);
    }

    @Override
    public @Nullable ContentType from(@Nullable String value) {
        return value == null ? null : ContentType.ofKey(value).orElseThrow();
    }

    @Override
    public @Nullable String to(@Nullable ContentType value) {
        return value == null ? null : value.key();
    }
}
