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

        @Nullable String limit,
        @Nullable String cursor,
        @Nullable String count,
        @Nullable String status)
        implements ListParameters {

    CertificationFilter filter() {
        return new CertificationFilter(Texts.optional("q", q, Texts.TITLE));
    }
}
