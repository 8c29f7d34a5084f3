package dev.portfolio.web.post;

import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.post.PostSummary;
import dev.portfolio.web.edge.ItemAddress;
import dev.portfolio.web.page.Cursors;
import dev.portfolio.web.page.Paging;
import dev.portfolio.web.page.WantedPage;
import dev.portfolio.web.remembered.FromContentAlone;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading posts. */
@RestController
@RequestMapping(path = "/api/v1/posts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Posts")
final class PostController {

    private final ListPosts listPosts;
    private final GetPost getPost;
    private final Paging<PostSort> paging;

    PostController(ListPosts listPosts, GetPost getPost, Cursors cursors) {
        this.listPosts = listPosts;
        this.getPost = getPost;
        this.paging = new Paging<>(cursors, Sort.descending(PostSort.PUBLISHED_AT), PostSort.values());
    }

    @GetMapping
    @FromContentAlone
    @Operation(operationId = "listPosts", summary = "A page of published posts, without their text.")
    PostPage list(PostListParameters parameters, @Parameter(hidden = true) Visibility visibility) {
        PostFilter filter = parameters.filter();
        WantedPage<PostSort> wanted = paging.wanted(parameters, filter, visibility);
        Page<PostSummary> page = listPosts.execute(new ListPosts.Query(filter, wanted.request(), visibility));
        return PostPage.from(page, wanted.nextCursor(page));
    }

    @GetMapping("/{slug_or_id}")
    @FromContentAlone
    @Operation(operationId = "getPost", summary = "One published post, with its text as Markdown and as HTML.")
    ResponseEntity<PostResponse> get(
            @PathVariable("slug_or_id")
                    @Parameter(
                            description = "The slug, percent-encoded where it is not ASCII, or the id.",
                            example = "keeping-database-connections-alive",
                            schema = @Schema(type = "string", minLength = 1, maxLength = 200))
                    String slugOrId,
            @Parameter(hidden = true) Caller caller) {
        PostResponse post = PostResponse.from(getPost.execute(new GetPost.Query(slugOrId, caller.visibility())));
        return ItemAddress.answer("/api/v1/posts", slugOrId, post.id(), post.slug(), post);
    }
}
