package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.Labels;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** An array of texts is the labels of an item. */
public final class LabelsConverter extends AbstractConverter<String[], Labels> {

    public LabelsConverter() {
        super(String[].class, Labels.class);
    }

    @Override
    public @Nullable Labels from(String @Nullable [] value) {
        return value == null ? null : Labels.of(value);
    }

    @Override
    public String @Nullable [] to(@Nullable Labels value) {
        return value == null ? null : value.values().toArray(String[]::new);
    }
}
