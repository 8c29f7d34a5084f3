package dev.portfolio.web.post;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.post.PostView;
import dev.portfolio.domain.post.Post;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post with its text as Markdown and as HTML. */
@Schema(name = "Post", description = "A post with its text as Markdown and as HTML.")
record PostResponse(
        @Schema(description = "Never changes.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11", format = "uuid")
        String id,

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
        Instant publishedAt,

        @JsonProperty("created_at") @Schema(description = "When it was made.", example = "2026-02-27T18:00:00Z")
        Instant createdAt,

        @JsonProperty("updated_at") @Schema(description = "When it was last changed.", example = "2026-03-02T07:15:00Z")
        Instant updatedAt,

        @Schema(description = "The Markdown as HTML that is safe in any page.", example = "<h1>Pools</h1>") @Nullable
        String html) {

    static PostResponse from(PostView view) {
        Post post = view.post();
        return new PostResponse(
                post.id().toString(),
                post.title(),
                post.slug().value(),
                post.body(),
                post.excerpt(),
                post.tags().values(),
                post.publication().isPublished(),
                post.publication().publishedAt(),
                post.timestamps().createdAt(),
                post.timestamps().updatedAt(),
                view.html());
    }
}
