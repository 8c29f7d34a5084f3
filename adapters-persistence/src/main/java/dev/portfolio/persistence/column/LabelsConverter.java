package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.error.Invalid;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** An array of texts is the labels of an item. */
public final class LabelsConverter extends AbstractConverter<String[], Labels> {

    public LabelsConverter() {
        super(String[].class, Labels.class);
    }

    @Override
    public @Nullable Labels from(String @Nullable [] value) {
        try {
            return value == null ? null : Labels.of(value);
        } catch (Invalid e) {
            throw SoundRows.fault("label", e);
        }
    }

    @Override
    public String @Nullable [] to(@Nullable Labels value) {
        return value == null ? null : value.values().toArray(String[]::new);
    }
}
