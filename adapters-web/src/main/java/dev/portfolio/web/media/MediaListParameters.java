package dev.portfolio.web.media;

import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.media.MediaFilter;
import dev.portfolio.web.page.ListParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What a list of pictures can be asked for, as it came. */
@ParameterObject
record MediaListParameters(
        @Parameter(
                description = "Only pictures whose file name or alternative text contains this, in any case.",
                schema = @Schema(type = "string", maxLength = 300))
        @Nullable
        String q,

        @Parameter(
                description = "The order; `-` means descending.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"created_at", "-created_at", "file_name", "-file_name"},
                                defaultValue = "-created_at"))
        @Nullable
        String sort,

        @Nullable String limit,
        @Nullable String cursor,
        @Nullable String count)
        implements ListParameters {

    MediaFilter filter() {
        return MediaFilter.containing(Texts.optional("q", q, Texts.TITLE));
    }
}
