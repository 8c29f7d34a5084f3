package dev.portfolio.web.post;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client writes of a post, for the documentation; {@link PostBody} reads it. */
@Schema(name = "PostInput", description = "What a client writes of a post.")
record PostInput(
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
                description = "Markdown, kept as it comes.",
                example = "# Pools\nA pool keeps connections open.",
                maxLength = 5000000,
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String body,

        @Schema(
                description = "A sentence or two in plain text.",
                example = "What a connection pool does all day.",
                maxLength = 5000,
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String excerpt,

        @ArraySchema(
                maxItems = 50,
                schema = @Schema(maxLength = 100, example = "java"),
                arraySchema =
                        @Schema(
                                description = "At most 50, of at most 100 characters each.",
                                requiredMode = Schema.RequiredMode.NOT_REQUIRED))
        @Nullable
        List<String> tags,

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
