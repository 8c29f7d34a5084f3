package dev.portfolio.web.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client writes of a project, for the documentation; {@link ProjectBody} reads it. */
@Schema(name = "ProjectInput", description = "What a client writes of a project.")
record ProjectInput(
        @Schema(description = "Plain text.", example = "Keeping database connections alive", maxLength = 300)
        String title,

        @Schema(
                description =
                        "The readable name in addresses; left out it is made from the title of a new item, and kept of an old one.",
                example = "keeping-database-connections-alive",
                maxLength = 200,
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String slug,

        @Schema(
                description = "A paragraph in plain text.",
                example = "A small tool for large archives.",
                maxLength = 5000,
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String description,

        @Schema(
                description = "Markdown, kept as it comes.",
                example = "# Usage",
                maxLength = 5000000,
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String content,

        @ArraySchema(
                maxItems = 50,
                schema = @Schema(maxLength = 100, example = "java"),
                arraySchema =
                        @Schema(
                                description = "At most 50, of at most 100 characters each.",
                                requiredMode = Schema.RequiredMode.NOT_REQUIRED))
        @Nullable
        List<String> tags,

        @JsonProperty("tech_stack")
        @ArraySchema(
                maxItems = 50,
                schema = @Schema(maxLength = 100, example = "PostgreSQL"),
                arraySchema =
                        @Schema(
                                description = "The technologies it is made with.",
                                requiredMode = Schema.RequiredMode.NOT_REQUIRED))
        @Nullable
        List<String> techStack,

        @JsonProperty("live_url")
        @Schema(
                description = "Where it runs.",
                example = "https://example.org",
                maxLength = 2000,
                format = "uri-reference",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String liveUrl,

        @JsonProperty("repo_url")
        @Schema(
                description = "Where its source is.",
                example = "https://example.org/repository",
                maxLength = 2000,
                format = "uri-reference",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String repoUrl,

        @JsonProperty("image_url")
        @Schema(
                description = "A picture of it.",
                example = "https://example.org/image.png",
                maxLength = 2000,
                format = "uri-reference",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String imageUrl,

        @Schema(
                description = "Whether it is one of those to be shown first.",
                example = "true",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        Boolean featured,

        @Schema(
                description = "Its place among the projects, lowest first.",
                example = "3",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        Integer order,

        @Schema(
                description =
                        "Whether everybody may see it; left out, a new item is a draft, and an old one stays as it is.",
                example = "true",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        Boolean published,

        @JsonProperty("published_at")
        @Schema(
                description =
                        "The moment it says it was published, not in the future; left out it is now, or stays as it is.",
                example = "2026-03-01T09:30:00Z",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        Instant publishedAt) {}
