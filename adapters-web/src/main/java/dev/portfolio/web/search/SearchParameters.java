package dev.portfolio.web.search;

import dev.portfolio.application.search.ResultLimit;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.web.parameter.Choice;
import dev.portfolio.web.parameter.WholeNumber;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What is looked for, as it came. */
@ParameterObject
record SearchParameters(
        @Parameter(
                description =
                        "The question, in your own words. What stands in quotation marks has to be there just so, if"
                                + " anything has it.",
                required = true,
                example = "how are database connections kept alive",
                schema = @Schema(type = "string", minLength = 1, maxLength = 1000))
        @Nullable
        String q,

        @Parameter(
                description = "Only items of this type.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"project", "post", "certification"}))
        @Nullable
        String type,

        @Parameter(
                description = "Only items with exactly this tag.",
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
                description = "Only items published, certifications issued, in this year in UTC.",
                example = "2026",
                schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "9999"))
        @Nullable
        String year,

        @Parameter(
                description = "How many items at most.",
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "100",
                                defaultValue = "10"))
        @Nullable
        String limit,

        @Parameter(
                description = "By meaning (`semantic`), by words (`keyword`) or by both.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"hybrid", "semantic", "keyword"},
                                defaultValue = "hybrid"))
        @Nullable
        String mode,

        @Parameter(
                description = "Whether each result says why it is there.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"true", "false"},
                                defaultValue = "false"))
        @Nullable
        String explain) {

    SearchContent.Query toQuery() {
        Question question = new Question(q == null ? "" : q);
        return new SearchContent.Query(question, filter(), searchMode(), resultLimit(), isExplained());
    }

    private SearchFilter filter() {
        ContentType only =
                type == null ? null : Choice.of("type", type, List.of(ContentType.values()), ContentType::key);
        Integer wantedYear = year == null ? null : WholeNumber.of("year", year, "1 to 9999");
        return new SearchFilter(only, tag, tech, wantedYear);
    }

    private SearchMode searchMode() {
        return mode == null
                ? SearchMode.HYBRID
                : Choice.of("mode", mode, List.of(SearchMode.values()), SearchMode::key);
    }

    private boolean isExplained() {
        return explain != null && Choice.of("explain", explain, List.of(true, false), String::valueOf);
    }

    private int resultLimit() {
        return limit == null ? ResultLimit.DEFAULT : WholeNumber.of("limit", limit, "1 to " + ResultLimit.MAX);
    }
}
