package dev.portfolio.web.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.revision.GetRevision;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.revision.Revision;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post as it was saved once. */
@Schema(name = "PostRevision", description = "A post as it was saved once.")
record PostRevisionResponse(
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

        @Schema(description = "Markdown.", example = "# Pools\nA pool keeps connections open.") @Nullable
        String body,

        @Schema(description = "A sentence or two in plain text.", example = "What a connection pool does all day.")
        @Nullable
        String excerpt,

        @ArraySchema(schema = @Schema(example = "java")) List<String> tags,

        @Schema(description = "Whether everybody may see it.", example = "true")
        boolean published,

        @JsonProperty("published_at")
        @Schema(description = "When it was published; null for a draft.", example = "2026-03-01T09:30:00Z")
        @Nullable
        Instant publishedAt) {

    static PostRevisionResponse from(GetRevision.Read read, Post post) {
        Revision revision = read.revision();
        return new PostRevisionResponse(
                revision.number(),
                revision.savedAt(),
                read.savedBy(),
                revision.autosave(),
                post.title(),
                post.slug().value(),
                post.body(),
                post.excerpt(),
                post.tags().values(),
                post.publication().isPublished(),
                post.publication().publishedAt());
    }
}
