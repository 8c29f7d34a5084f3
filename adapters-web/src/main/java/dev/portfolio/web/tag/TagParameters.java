package dev.portfolio.web.tag;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.web.parameter.Choice;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Whose tags, as it came. */
@ParameterObject
record TagParameters(
        @Parameter(
                description = "The type of the items.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"post", "project"},
                                defaultValue = "post"))
        @Nullable
        String type,

        @Parameter(
                description = "For superusers: which states of publication to count. For anyone else it is 403.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"draft", "published", "all"}))
        @Nullable
        String status) {

    private static final List<ContentType> WITH_TAGS = List.of(ContentType.POST, ContentType.PROJECT);

    ContentType contentType() {
        return type == null ? ContentType.POST : Choice.of("type", type, WITH_TAGS, ContentType::key);
    }
}
