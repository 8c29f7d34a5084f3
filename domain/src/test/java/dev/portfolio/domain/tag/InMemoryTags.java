package dev.portfolio.domain.tag;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.post.PostSummary;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.domain.project.ProjectSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tags there are, in memory. */
public final class InMemoryTags implements Tags {

    private static final Comparator<TagCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(TagCount::count).reversed().thenComparing(TagCount::tag);

    private final PostRepository posts;
    private final ProjectRepository projects;

    public InMemoryTags(PostRepository posts, ProjectRepository projects) {
        this.posts = posts;
        this.projects = projects;
    }

    @Override
    public List<TagCount> of(ContentType type, Visibility visibility) {
        Map<String, Long> counts = labels(type, visibility)
                .flatMap(labels -> labels.values().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new TagCount(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }

    private Stream<Labels> labels(ContentType type, Visibility visibility) {
        return switch (type) {
            case POST ->
                all(PostSort.CREATED_AT, page -> posts.page(PostFilter.ALL, page, visibility))
                        .map(PostSummary::tags);
            case PROJECT ->
                all(ProjectSort.CREATED_AT, page -> projects.page(ProjectFilter.ALL, page, visibility))
                        .map(ProjectSummary::tags);
            case CERTIFICATION -> Stream.empty();
        };
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
