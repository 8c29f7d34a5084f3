package dev.portfolio.web.revision;

import dev.portfolio.web.parameter.WholeNumber;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What a revision is compared with, as it came. */
@ParameterObject
record DiffParameters(
        @Parameter(
                description = "The number of the other revision, or `current` for the item as it is now.",
                schema = @Schema(type = "string", defaultValue = DiffParameters.CURRENT))
        @Nullable
        String with) {

    static final String CURRENT = "current";

    /** The number of the other revision; empty for the item as it is now. */
    Optional<Integer> other() {
        return Optional.ofNullable(with)
                .filter(text -> !text.equals(CURRENT))
                .map(text -> WholeNumber.of("with", text, "the number of a revision, or " + CURRENT));
    }
}
