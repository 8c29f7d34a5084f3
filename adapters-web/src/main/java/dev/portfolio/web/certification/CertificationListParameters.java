package dev.portfolio.web.certification;

import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.web.page.ListParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What a list of certifications can be asked for, as it came. */
@ParameterObject
record CertificationListParameters(
        @Parameter(
                description = "Only certifications whose name contains this, in any case.",
                schema = @Schema(type = "string", maxLength = 300))
        @Nullable
        String q,

        @Parameter(
                description = "The order; `-` means descending.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "issued_at",
                                    "-issued_at",
                                    "created_at",
                                    "-created_at",
                                    "updated_at",
                                    "-updated_at",
                                    "name",
                                    "-name"
                                },
                                defaultValue = "-issued_at"))
        @Nullable
        String sort,

        @Parameter(
                description = "How many items at most.",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "100",
                                defaultValue = "20"))
        @Nullable
        String limit,

        @Parameter(
                description =
                        "Where the page starts: `next_cursor` of the page before, with the same filters and sort.",
                schema = @Schema(type = "string"))
        @Nullable
        String cursor,

        @Parameter(
                description = "Asks for `total`, the number of all matching items.",
                schema = @Schema(type = "string", allowableValues = "exact"))
        @Nullable
        String count,

        @Parameter(
                description = "For superusers: which states of publication to show. For anyone else it is 403.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"draft", "published", "all"}))
        @Nullable
        String status)
        implements ListParameters {

    CertificationFilter filter() {
        return new CertificationFilter(Texts.optional("q", q, Texts.TITLE));
    }
}
