package dev.portfolio.pages.post;

import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.search.FindRelated;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.pages.article.Articles;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.layout.Layout;
import dev.portfolio.pages.layout.Places;
import dev.portfolio.pages.layout.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All posts, and each of them. */
@RestController
final class PostPageController {

    private static final int POSTS_A_PAGE = 15;
    private static final int RELATED = 4;
    private static final PageRequest<PostSort> NEWEST =
            PageRequest.first(Sort.descending(PostSort.PUBLISHED_AT), POSTS_A_PAGE);

    private final ListPosts listPosts;
    private final GetPost getPost;
    private final FindRelated findRelated;
    private final Articles articles;
    private final Layout layout;

    PostPageController(
            ListPosts listPosts, GetPost getPost, FindRelated findRelated, Articles articles, Layout layout) {
        this.listPosts = listPosts;
        this.getPost = getPost;
        this.findRelated = findRelated;
        this.articles = articles;
        this.layout = layout;
    }

    @GetMapping(PostList.PATH)
    ResponseEntity<byte[]> list(@RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        PostList list = PostList.of(
                listPosts.execute(new ListPosts.Query(
                        PostFilter.ALL, NEWEST.startingAfter(Places.read(after)), Visibility.PUBLISHED)),
                layout.site(),
                after == null);
        Head head = Head.of(
                "Posts", "All posts by " + layout.site().name() + ".", Places.of(PostList.PATH, after), "Posts");
        return layout.page(request, head, out -> JtelistGenerated.render(out, Layout.AS_WRITTEN, list));
    }

    @GetMapping("#{site.addresses().postRoute()}")
    ResponseEntity<byte[]> post(@PathVariable String slug, HttpServletRequest request) {
        PostPage page = PostPage.of(getPost.execute(new GetPost.Query(slug, Visibility.PUBLISHED)), articles);
        if (!slug.equals(page.post().slug().value())) {
            return Redirect.to(layout.site().addresses().post(page.post().slug()));
        }
        PostPage whole = page.followedBy(
                findRelated.execute(new FindRelated.Query(ContentType.POST, slug, Visibility.PUBLISHED, RELATED)),
                layout.site());
        return layout.page(
                request, whole.head(layout.site()), out -> JtepostGenerated.render(out, Layout.AS_WRITTEN, whole));
    }
}
