package dev.portfolio.web.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.project.ProjectView;
import dev.portfolio.domain.project.Project;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project with its text as Markdown and as HTML. */
@Schema(name = "Project", description = "A project with its text as Markdown and as HTML.")
record ProjectResponse(
        @Schema(description = "Never changes.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11", format = "uuid")
        String id,

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
        Instant publishedAt,

        @JsonProperty("created_at") @Schema(description = "When it was made.", example = "2026-02-27T18:00:00Z")
        Instant createdAt,

        @JsonProperty("updated_at") @Schema(description = "When it was last changed.", example = "2026-03-02T07:15:00Z")
        Instant updatedAt,

        @Schema(description = "The Markdown as HTML that is safe in any page.", example = "<h1>Pools</h1>") @Nullable
        String html) {

    static ProjectResponse from(ProjectView view) {
        Project project = view.project();
        return new ProjectResponse(
                project.id().toString(),
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
                project.publication().publishedAt(),
                project.timestamps().createdAt(),
                project.timestamps().updatedAt(),
                view.html());
    }
}
