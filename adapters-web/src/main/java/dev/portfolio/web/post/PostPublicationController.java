package dev.portfolio.web.post;

import dev.portfolio.application.post.PublishPost;
import dev.portfolio.application.post.UnpublishPost;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.condition.IfMatch;
import dev.portfolio.web.condition.ItemTags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishing posts. */
@RestController
@RequestMapping(path = "/api/v1/posts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Posts")
final class PostPublicationController {

    private final PublishPost publishPost;
    private final UnpublishPost unpublishPost;
    private final ItemTags tags;

    PostPublicationController(PublishPost publishPost, UnpublishPost unpublishPost, ItemTags tags) {
        this.publishPost = publishPost;
        this.unpublishPost = unpublishPost;
        this.tags = tags;
    }

    @PostMapping("/{id}/publish")
    @Operation(
            operationId = "publishPost",
            summary = "Lets everybody see a post; one that is published stays as it is.")
    ResponseEntity<PostResponse> publish(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch) {
        return tags.changed(PostResponse.from(
                publishPost.execute(new PublishPost.Command(editor, id, ifMatch.on(PostResponse::from)))));
    }

    @PostMapping("/{id}/unpublish")
    @Operation(operationId = "unpublishPost", summary = "Makes a post a draft.")
    ResponseEntity<PostResponse> unpublish(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch) {
        return tags.changed(PostResponse.from(
                unpublishPost.execute(new UnpublishPost.Command(editor, id, ifMatch.on(PostResponse::from)))));
    }
}
