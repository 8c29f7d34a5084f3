package dev.portfolio.web.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.project.ProjectSummary;
import dev.portfolio.web.page.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of projects. */
@Schema(description = "A page of projects.")
record ProjectPage(
        List<ProjectSummaryResponse> items,

        @JsonProperty("next_cursor")
        @Schema(description = "What to send as `cursor` for the next page; null on the last.", example = "qk3Jr0pYQ7wT")
        @Nullable
        String nextCursor,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "The number of all matching items; only where `count=exact` asked for it.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                example = "12")
        @Nullable
        Long total)
        implements Listing {

    static ProjectPage from(Page<ProjectSummary> page, @Nullable String nextCursor) {
        return new ProjectPage(page.map(ProjectSummaryResponse::from).items(), nextCursor, page.total());
    }
}
