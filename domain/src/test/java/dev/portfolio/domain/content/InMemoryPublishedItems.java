package dev.portfolio.domain.content;

import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.project.ProjectSort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What there is to be read in memory. */
public final class InMemoryPublishedItems implements PublishedItems {

    private static final Comparator<PublishedItem> LAST_CHANGED_FIRST = Comparator.comparing(PublishedItem::updatedAt)
            .thenComparing((PublishedItem item) -> item.ref().id())
            .reversed();

    private final PostRepository posts;
    private final ProjectRepository projects;

    public InMemoryPublishedItems(PostRepository posts, ProjectRepository projects) {
        this.posts = posts;
        this.projects = projects;
    }

    @Override
    public List<PublishedItem> lastChanged(int limit) {
        Stream<PublishedItem> ofPosts = all(
                        PostSort.CREATED_AT, page -> posts.page(PostFilter.ALL, page, Visibility.PUBLISHED))
                .map(post -> new PublishedItem(
                        new ContentRef(ContentType.POST, post.id()),
                        post.slug(),
                        post.timestamps().updatedAt()));
        Stream<PublishedItem> ofProjects = all(
                        ProjectSort.CREATED_AT, page -> projects.page(ProjectFilter.ALL, page, Visibility.PUBLISHED))
                .map(project -> new PublishedItem(
                        new ContentRef(ContentType.PROJECT, project.id()),
                        project.slug(),
                        project.timestamps().updatedAt()));
        return Stream.concat(ofPosts, ofProjects)
                .sorted(LAST_CHANGED_FIRST)
                .limit(limit)
                .toList();
    }

    private static <T, F extends SortField> Stream<T> all(F field, Function<PageRequest<F>, Page<T>> pages) {
        List<T> all = new ArrayList<>();
        PageRequest<F> request = PageRequest.first(Sort.ascending(field), PageRequest.MAX_LIMIT);
        Page<T> page = pages.apply(request);
        all.addAll(page.items());
        while (page.next() != null) {
            page = pages.apply(request.startingAfter(page.next()));
            all.addAll(page.items());
        }
        return all.stream();
    }
}
