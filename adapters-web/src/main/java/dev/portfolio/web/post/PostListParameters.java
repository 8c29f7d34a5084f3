package dev.portfolio.web.post;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.web.page.ListParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What a list of posts can be asked for, as it came. */
@ParameterObject
record PostListParameters(
        @Parameter(
                description = "Only posts with exactly this tag.",
                example = "java",
                schema = @Schema(type = "string", maxLength = 100))
        @Nullable
        String tag,

        @Parameter(
                description = "Only posts whose title contains this, in any case.",
                schema = @Schema(type = "string", maxLength = 300))
        @Nullable
        String q,

        @Parameter(
                description = "The order; `-` means descending.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "published_at",
                                    "-published_at",
                                    "created_at",
                                    "-created_at",
                                    "updated_at",
                                    "-updated_at",
                                    "title",
                                    "-title"
                                },
                                defaultValue = "-published_at"))
        @Nullable
        String sort,

        @Nullable String limit,
        @Nullable String cursor,
        @Nullable String count,
        @Nullable String status)
        implements ListParameters {

    PostFilter filter() {
        return new PostFilter(Texts.optional("tag", tag, Labels.MAX_LENGTH), Texts.optional("q", q, Texts.TITLE));
    }
}
