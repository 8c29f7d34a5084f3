package dev.portfolio.web.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.importing.ImportOutcome;
import dev.portfolio.application.importing.ImportReport;
import dev.portfolio.application.importing.ImportedFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the files of an import. */
@Schema(name = "Import", description = "What became of the files, or what would become of them.")
record ImportResponse(
        @JsonProperty("dry_run") @Schema(description = "Whether nothing was changed.", example = "true")
        boolean dryRun,

        Summary summary,

        @Schema(description = "Each file that could be content, by its path.")
        List<FileResponse> files) {

    /** How many files had each outcome. */
    @Schema(name = "ImportSummary", description = "How many files had each outcome.")
    record Summary(
            @Schema(description = "New items.", example = "3")
            int created,

            @Schema(description = "Items that changed.", example = "1")
            int updated,

            @Schema(description = "Items that say the same already.", example = "12")
            int unchanged,

            @Schema(description = "Files that could not be taken.", example = "0")
            int failed,

            @Schema(description = "Files that are no content.", example = "2")
            int skipped) {}

    /** What became of one file. */
    @Schema(name = "ImportedFile", description = "What became of one file.")
    record FileResponse(
            @Schema(description = "Where in the folder it is.", example = "posts/pool/index.md")
            String path,

            @Schema(description = "`post`, `project` or `certification`, where it is known.", example = "post")
            @Nullable
            String type,

            @Schema(description = "Where the type has one.", example = "pool") @Nullable
            String slug,

            @Schema(description = "What the item is called, where it is known.", example = "Inside the pool") @Nullable
            String title,

            @Schema(
                    description = "What became of it.",
                    allowableValues = {"created", "updated", "unchanged", "skipped", "failed"},
                    example = "created")
            String outcome,

            @Schema(
                    description = "Why it failed or was skipped, with the line where it is known; or what is to be"
                            + " known besides, such as pictures that are missing.",
                    example = "picture 'photo.jpg': does not exist")
            @Nullable
            String detail) {

        static FileResponse from(ImportedFile file) {
            return new FileResponse(
                    file.path(),
                    file.type(),
                    file.slug() == null ? null : file.slug().value(),
                    file.title(),
                    file.outcome().key(),
                    file.line() == null ? file.reason() : "line " + file.line() + ": " + file.reason());
        }
    }

    static ImportResponse from(ImportReport report, boolean dryRun) {
        Map<ImportOutcome, Integer> counts = report.counts();
        return new ImportResponse(
                dryRun,
                new Summary(
                        counts.getOrDefault(ImportOutcome.CREATED, 0),
                        counts.getOrDefault(ImportOutcome.UPDATED, 0),
                        counts.getOrDefault(ImportOutcome.UNCHANGED, 0),
                        counts.getOrDefault(ImportOutcome.FAILED, 0),
                        counts.getOrDefault(ImportOutcome.SKIPPED, 0)),
                report.files().stream().map(FileResponse::from).toList());
    }
}
