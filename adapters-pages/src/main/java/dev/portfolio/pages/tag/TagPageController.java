package dev.portfolio.pages.tag;

import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.post.PostSummary;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.pages.layout.Layout;
import dev.portfolio.pages.layout.Places;
import dev.portfolio.pages.post.PostEntry;
import dev.portfolio.pages.project.ProjectCard;
import dev.portfolio.pages.site.SiteAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What has a tag in common. A tag that nothing published has is no page. */
@RestController
final class TagPageController {

    private static final int POSTS_A_PAGE = 15;
    private static final PageRequest<PostSort> NEWEST =
            PageRequest.first(Sort.descending(PostSort.PUBLISHED_AT), POSTS_A_PAGE);
    private static final PageRequest<ProjectSort> IN_ORDER =
            PageRequest.first(Sort.ascending(ProjectSort.ORDER), PageRequest.MAX_LIMIT);

    private final ListPosts listPosts;
    private final ListProjects listProjects;
    private final Layout layout;

    TagPageController(ListPosts listPosts, ListProjects listProjects, Layout layout) {
        this.listPosts = listPosts;
        this.listProjects = listProjects;
        this.layout = layout;
    }

    @GetMapping("/tags/{tag}")
    ResponseEntity<byte[]> byPath(
            @PathVariable String tag,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        return answer(tag, after, request);
    }

    /** For tags that no path can hold. */
    @GetMapping("/tags")
    ResponseEntity<byte[]> byParameter(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        return answer(name == null ? "" : name, after, request);
    }

    private ResponseEntity<byte[]> answer(String tag, @Nullable String after, HttpServletRequest request) {
        Page<PostSummary> posts = listPosts.execute(new ListPosts.Query(
                new PostFilter(tag, null), NEWEST.startingAfter(Places.read(after)), Visibility.PUBLISHED));
        TagPage page = new TagPage(
                tag,
                after == null ? projects(tag) : List.of(),
                posts.items().stream()
                        .map(post -> PostEntry.of(post, layout.site().addresses()))
                        .toList(),
                after == null,
                Places.next(SiteAddresses.tag(tag), posts.next()));
        if (page.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return layout.page(request, page.head(after), out -> JtetagGenerated.render(out, Layout.AS_WRITTEN, page));
    }

    private List<ProjectCard> projects(String tag) {
        ProjectFilter tagged = new ProjectFilter(tag, null, null, null);
        return listProjects.execute(new ListProjects.Query(tagged, IN_ORDER, Visibility.PUBLISHED)).items().stream()
                .map(project -> ProjectCard.of(project, layout.site().addresses()))
                .toList();
    }
}
