package dev.portfolio.web.revision;

import dev.portfolio.application.revision.CompareRevisions;
import dev.portfolio.domain.revision.RevisedField;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has changed between two states of an item. */
@Schema(name = "RevisionDiff", description = "What leads from a revision to another state of the item.")
record RevisionDiffResponse(
        @Schema(description = "The members that differ, but for the Markdown.")
        List<FieldChange> changes,

        @Schema(
                description =
                        "Where the Markdown (`body` of a post, `content` of a project) differs, from top to bottom.")
        List<Hunk> hunks) {

    /** A member that differs. */
    @Schema(name = "FieldChange", description = "A member that differs.")
    record FieldChange(
            @Schema(description = "The member's name.", example = "title")
            String field,

            @Schema(
                    description = "What the revision says.",
                    types = {"string", "integer", "boolean", "array"},
                    example = "Keeping connections")
            @Nullable
            Object from,

            @Schema(
                    description = "What the other state says.",
                    types = {"string", "integer", "boolean", "array"},
                    example = "Keeping database connections alive")
            @Nullable
            Object to) {}

    /** A place where lines differ, with some lines around them. */
    @Schema(
            name = "Hunk",
            description = "A place where lines differ, with up to three equal ones before and after them.")
    record Hunk(
            @Schema(description = "Its first line in the revision, from 1.", example = "1")
            int from,

            @Schema(description = "Its first line in the other state, from 1.", example = "1")
            int to,

            List<Line> lines) {}

    /** A line of a hunk. */
    @Schema(name = "DiffLine", description = "A line.")
    record Line(
            @Schema(
                    description = "Whether it is in both states, in the revision only, or in the other state only.",
                    allowableValues = {"equal", "removed", "added"},
                    example = "added")
            String change,

            @Schema(description = "The line, without its end.", example = "A pool keeps connections open.")
            String text) {}

    static RevisionDiffResponse from(CompareRevisions.States states) {
        List<RevisedField> from = states.from().fields();
        List<RevisedField> to = states.to().fields();
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Object before = from.get(i).value();
            Object after = to.get(i).value();
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(from.get(i).name(), before, after));
            }
        }
        return new RevisionDiffResponse(
                changes, Hunks.between(states.from().text(), states.to().text()));
    }
}
