package dev.portfolio.web.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.revision.GetRevision;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.revision.Revision;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project as it was saved once. */
@Schema(name = "ProjectRevision", description = "A project as it was saved once.")
record ProjectRevisionResponse(
        @Schema(description = "Its number among the revisions of the item.", example = "7")
        int number,

        @JsonProperty("saved_at") @Schema(description = "When it was saved.", example = "2026-03-02T07:15:00Z")
        Instant savedAt,

        @JsonProperty("saved_by")
        @Schema(
                description =
                        "The email address of an account, or its id once it is gone; `import`; `schedule`; null where"
                                + " nobody knows.",
                example = "ada@example.org")
        @Nullable
        String savedBy,

        @Schema(description = "Whether an editor saved it by itself.", example = "false")
        boolean autosave,

        @Schema(description = "Plain text.", example = "Keeping database connections alive")
        String title,

        @Schema(
                description = "The readable name in addresses, unique among items of its type.",
                example = "keeping-database-connections-alive")
        String slug,

        @Schema(description = "A paragraph in plain text.", example = "A small tool for large archives.") @Nullable
        String description,

        @Schema(description = "Markdown.", example = "## Why\nTo learn.") @Nullable
        String content,

        @ArraySchema(schema = @Schema(example = "java")) List<String> tags,

        @JsonProperty("tech_stack")
        @ArraySchema(
                arraySchema = @Schema(description = "The technologies it is made with."),
                schema = @Schema(example = "PostgreSQL"))
        List<String> techStack,

        @JsonProperty("live_url")
        @Schema(description = "Where it runs.", example = "https://example.org/", format = "uri-reference")
        @Nullable
        String liveUrl,

        @JsonProperty("repo_url")
        @Schema(description = "Where its source is.", example = "https://example.org/code", format = "uri-reference")
        @Nullable
        String repoUrl,

        @JsonProperty("image_url")
        @Schema(description = "A picture of it.", example = "/images/tool.png", format = "uri-reference")
        @Nullable
        String imageUrl,

        @Schema(description = "Whether it is one of those to be shown first.", example = "true")
        boolean featured,

        @Schema(description = "Whether everybody may see it.", example = "true")
        boolean published,

        @Schema(description = "Its place among the projects, lowest first.", example = "1")
        int order,

        @JsonProperty("published_at")
        @Schema(description = "When it was published; null for a draft.", example = "2026-03-01T09:30:00Z")
        @Nullable
        Instant publishedAt) {

    static ProjectRevisionResponse from(GetRevision.Read read, Project project) {
        Revision revision = read.revision();
        return new ProjectRevisionResponse(
                revision.number(),
                revision.savedAt(),
                read.savedBy(),
                revision.autosave(),
                project.title(),
                project.slug().value(),
                project.description(),
                project.content(),
                project.tags().values(),
                project.techStack().values(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.publication().isPublished(),
                project.order(),
                project.publication().publishedAt());
    }
}
