package dev.portfolio.web.project;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.web.page.ListParameters;
import dev.portfolio.web.parameter.Choice;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What a list of projects can be asked for, as it came. */
@ParameterObject
record ProjectListParameters(
        @Parameter(
                description = "Only projects with exactly this tag.",
                example = "java",
                schema = @Schema(type = "string", maxLength = 100))
        @Nullable
        String tag,

        @Parameter(
                description = "Only projects made with exactly this technology.",
                example = "PostgreSQL",
                schema = @Schema(type = "string", maxLength = 100))
        @Nullable
        String tech,

        @Parameter(
                description = "Only projects that are shown first, or only the others.",
                schema = @Schema(type = "boolean"))
        @Nullable
        String featured,

        @Parameter(
                description = "Only projects whose title contains this, in any case.",
                schema = @Schema(type = "string", maxLength = 300))
        @Nullable
        String q,

        @Parameter(
                description = "The order; `-` means descending.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "order",
                                    "-order",
                                    "published_at",
                                    "-published_at",
                                    "created_at",
                                    "-created_at",
                                    "updated_at",
                                    "-updated_at",
                                    "title",
                                    "-title"
                                },
                                defaultValue = "order"))
        @Nullable
        String sort,

        @Nullable String limit,
        @Nullable String cursor,
        @Nullable String count,
        @Nullable String status)
        implements ListParameters {

    ProjectFilter filter() {
        return new ProjectFilter(
                Texts.optional("tag", tag, Labels.MAX_LENGTH),
                Texts.optional("tech", tech, Labels.MAX_LENGTH),
                featured == null ? null : Choice.of("featured", featured, List.of(true, false), String::valueOf),
                Texts.optional("q", q, Texts.TITLE));
    }
}
