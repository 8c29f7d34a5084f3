package dev.portfolio.web.post;

import dev.portfolio.application.post.CreatePost;
import dev.portfolio.application.post.DeletePost;
import dev.portfolio.application.post.PatchPost;
import dev.portfolio.application.post.ReplacePost;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.condition.IfMatch;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.idempotency.Creations;
import dev.portfolio.web.idempotency.RepeatableCall;
import dev.portfolio.web.revision.PatchParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing posts. */
@RestController
@RequestMapping(path = "/api/v1/posts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Posts")
final class PostWriteController {

    private static final String ID = "slug_or_id";
    private static final String ITEM = "/{" + ID + "}";

    private final CreatePost createPost;
    private final ReplacePost replacePost;
    private final PatchPost patchPost;
    private final DeletePost deletePost;
    private final Creations creations;
    private final ItemTags tags;

    PostWriteController(
            CreatePost createPost,
            ReplacePost replacePost,
            PatchPost patchPost,
            DeletePost deletePost,
            Creations creations,
            ItemTags tags) {
        this.createPost = createPost;
        this.replacePost = replacePost;
        this.patchPost = patchPost;
        this.deletePost = deletePost;
        this.creations = creations;
        this.tags = tags;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createPost",
            summary = "Makes a post.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PostInput.class))))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PostResponse.class)))
    ResponseEntity<String> create(
            @Parameter(hidden = true) Editor editor,
            @Parameter(hidden = true) RepeatableCall call,
            @Parameter(hidden = true) Members body) {
        CreatePost.Command command = new CreatePost.Command(editor, PostBody.content(body));
        return creations.answer(
                new Creations.Call(editor, call, body),
                () -> PostResponse.from(createPost.execute(command)),
                PostResponse::id);
    }

    @PutMapping(path = ITEM, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "replacePost",
            summary = "Replaces what was written of a post.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PostInput.class))))
    ResponseEntity<PostResponse> replace(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Parameter(hidden = true) Members body) {
        return tags.changed(PostResponse.from(replacePost.execute(new ReplacePost.Command(
                editor, id, ifMatch.required().on(PostResponse::from), PostBody.content(body)))));
    }

    @PatchMapping(path = ITEM, consumes = Members.MERGE_PATCH)
    @Operation(
            operationId = "patchPost",
            summary = "Changes single members of a post (RFC 7396): null clears, a list replaces.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(ref = "#/components/schemas/PostPatch"))))
    ResponseEntity<PostResponse> patch(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            PatchParameters parameters,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Parameter(hidden = true) Members body) {
        return tags.changed(PostResponse.from(patchPost.execute(new PatchPost.Command(
                editor,
                id,
                ifMatch.required().on(PostResponse::from),
                PostBody.changes(body),
                parameters.isAutosave()))));
    }

    @DeleteMapping(ITEM)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deletePost", summary = "Deletes a post.")
    void delete(
            @Parameter(hidden = true) Editor editor,
            @PathVariable(ID) @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id,
            @Parameter(hidden = true) IfMatch ifMatch) {
        deletePost.execute(new DeletePost.Command(editor, id, ifMatch.required().on(PostResponse::from)));
    }
}
