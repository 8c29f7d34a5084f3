package dev.portfolio.web.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.revision.ListRevisions;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.revision.RevisionSummary;
import dev.portfolio.web.page.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of revisions. */
@Schema(description = "A page of revisions, the newest first.")
record RevisionPage(
        List<RevisionSummaryResponse> items,

        @JsonProperty("next_cursor")
        @Schema(description = "What to send as `cursor` for the next page; null on the last.", example = "qk3Jr0pYQ7wT")
        @Nullable
        String nextCursor)
        implements Listing {

    /** A revision in a list. */
    @Schema(name = "RevisionSummary", description = "A revision in a list.")
    record RevisionSummaryResponse(
            @Schema(description = "Grows with every revision; some may be missing.", example = "7")
            int number,

            @JsonProperty("saved_at") @Schema(description = "When it was saved.", example = "2026-03-02T07:15:00Z")
            Instant savedAt,

            @JsonProperty("saved_by")
            @Schema(
                    description =
                            "The email address of an account, or its id once it is gone; `import`; `schedule`; null"
                                    + " where nobody knows.",
                    example = "ada@example.org")
            @Nullable
            String savedBy,

            @Schema(description = "Its title then.", example = "Keeping database connections alive")
            String title,

            @Schema(description = "Whether an editor saved it by itself.", example = "false")
            boolean autosave,

            @Schema(description = "Whether everybody could see the item then.", example = "true")
            boolean published) {

        static RevisionSummaryResponse from(ListRevisions.Listed listed) {
            RevisionSummary revision = listed.revision();
            return new RevisionSummaryResponse(
                    revision.number(),
                    revision.savedAt(),
                    listed.savedBy(),
                    revision.title(),
                    revision.autosave(),
                    revision.published());
        }
    }

    static RevisionPage from(Page<ListRevisions.Listed> page, @Nullable String nextCursor) {
        return new RevisionPage(page.map(RevisionSummaryResponse::from).items(), nextCursor);
    }
}
