package dev.portfolio.domain.post;

import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withId;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withSlug;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTimestamps;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.PagesContract;
import dev.portfolio.domain.page.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists of posts promise. The repository is empty when a test starts. */
public abstract class PostPagesContract extends PagesContract<PostSort> {

    protected abstract PostRepository posts();

    @Override
    protected List<PostSort> fields() {
        return List.of(PostSort.values());
    }

    @Override
    protected void save(ContentId id, int nth) {
        Post post = withSlug(withId(aPublishedPost(), id), SampleContent.slugOf("paged", id));
        Timestamps timestamps = new Timestamps(minutesLater(nth), minutesLater(nth));
        posts().save(withTimestamps(
                withPublication(withTitle(post, "Title " + nth), nth % 2 == 0 ? draft() : published(minutesLater(nth))),
                timestamps));
    }

    @Override
    protected String sortValue(PostSort field, int nth) {
        return switch (field) {
            case PUBLISHED_AT, CREATED_AT, UPDATED_AT -> minutesLater(nth).toString();
            case TITLE -> "title " + nth;
        };
    }

    @Override
    protected Page<ContentId> pageOfAll(PageRequest<PostSort> request) {
        return posts().page(PostFilter.ALL, request, Visibility.EVERYTHING).map(PostSummary::id);
    }

    @Test
    void showsAllOfAPostButItsBody() {
        Post post = saved(aPublishedPost());
        assertThat(list(PostFilter.ALL, Visibility.PUBLISHED)).containsExactly(post.summary());
    }

    @Test
    void showsAndCountsWhatTheVisibilitySees() {
        Post open = saved(aPublishedPost());
        Post draft = saved(aDraft());
        Post alsoOpen = saved(aPublishedPost());
        assertThat(counted(Visibility.PUBLISHED))
                .isEqualTo(new Page<>(List.of(open.summary(), alsoOpen.summary()), null, 2L));
        assertThat(counted(Visibility.DRAFTS)).isEqualTo(new Page<>(List.of(draft.summary()), null, 1L));
        assertThat(counted(Visibility.EVERYTHING).total()).isEqualTo(3);
    }

    @Test
    void filtersByExactTag() {
        Post java = saved(withTags(aPublishedPost(), "sql", "Java"));
        saved(withTags(aPublishedPost(), "java", "JavaScript"));
        saved(withTags(aPublishedPost()));
        assertThat(list(new PostFilter("Java", null), Visibility.PUBLISHED)).containsExactly(java.summary());
        assertThat(list(new PostFilter("Jav", null), Visibility.PUBLISHED)).isEmpty();
        assertThat(list(new PostFilter("'{\"\\,", null), Visibility.PUBLISHED)).isEmpty();
    }

    @Test
    void filtersByPartOfTheTitleInAnyCase() {
        Post pools = saved(withTitle(aPublishedPost(), "Über Pools"));
        saved(withTitle(aPublishedPost(), "Threads"));
        assertThat(list(new PostFilter(null, "üBER pO"), Visibility.PUBLISHED)).containsExactly(pools.summary());
        assertThat(list(new PostFilter(null, "pools über"), Visibility.PUBLISHED))
                .isEmpty();
    }

    @Test
    void takesWildcardsInTheTitleFilterLiterally() {
        for (String wildcard : List.of("%", "_", "\\", "\\%", "%_", "'", "*", "?")) {
            Post post = saved(withTitle(aPublishedPost(), "a" + wildcard + "b"));
            saved(withTitle(aPublishedPost(), "a-=b"));
            assertThat(list(new PostFilter(null, "A" + wildcard + "b"), Visibility.PUBLISHED))
                    .as(wildcard)
                    .containsExactly(post.summary());
        }
    }

    @Test
    void combinesFiltersWithEachOtherAndWithVisibilityAndPages() {
        saved(withTags(withTitle(aPublishedPost(), "Pools"), "sql"));
        saved(withTags(withTitle(aPublishedPost(), "Threads"), "java"));
        saved(withTags(withTitle(aDraft(), "Pools"), "java"));
        Post first = saved(withTags(withTitle(aPublishedPost(), "Pools"), "java"));
        Post second = saved(withTags(withTitle(aPublishedPost(), "More pools"), "java"));
        PostFilter filter = new PostFilter("java", "pool");
        PageRequest<PostSort> one = new PageRequest<>(Sort.descending(PostSort.TITLE), 1, null, true);
        Page<PostSummary> page = posts().page(filter, one, Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(first.summary());
        assertThat(page.total()).isEqualTo(2);
        Page<PostSummary> next = posts().page(filter, one.startingAfter(page.next()), Visibility.PUBLISHED);
        assertThat(next).isEqualTo(new Page<>(List.of(second.summary()), null, 2L));
    }

    @Test
    void sortsTitlesByCodePointInLowerCase() {
        List<String> sorted = List.of("10", "9", "Apple", "banana", "Zebra", "école", "Élan", "ペ", "ｚ", "😀");
        sorted.reversed().forEach(title -> saved(withTitle(aPublishedPost(), title)));
        assertThat(posts().page(
                                PostFilter.ALL,
                                PageRequest.first(Sort.ascending(PostSort.TITLE), 20),
                                Visibility.PUBLISHED)
                        .items())
                .extracting(PostSummary::title)
                .isEqualTo(sorted);
    }

    @Test
    void sortsDraftsAsPublishedWhenTheyWereCreated() {
        Post late = saved(withPublication(aPublishedPost(), published(minutesLater(9))));
        Post draft = saved(withTimestamps(aDraft(), new Timestamps(minutesLater(5), minutesLater(99))));
        Post early = saved(withTimestamps(
                withPublication(aPublishedPost(), published(minutesLater(1))),
                new Timestamps(minutesLater(77), minutesLater(88))));
        PageRequest<PostSort> request = PageRequest.first(Sort.descending(PostSort.PUBLISHED_AT), 20);
        assertThat(posts().page(PostFilter.ALL, request, Visibility.EVERYTHING).items())
                .containsExactly(late.summary(), draft.summary(), early.summary());
    }

    @Test
    void tellsMicrosecondsApartBetweenPages() {
        Post second = saved(withPublication(aPublishedPost(), published(SampleContent.NOW.plusNanos(2_000))));
        Post first = saved(withPublication(aPublishedPost(), published(SampleContent.NOW.plusNanos(1_000))));
        PageRequest<PostSort> one = PageRequest.first(Sort.ascending(PostSort.PUBLISHED_AT), 1);
        Page<PostSummary> page = posts().page(PostFilter.ALL, one, Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(first.summary());
        assertThat(posts().page(PostFilter.ALL, one.startingAfter(page.next()), Visibility.PUBLISHED)
                        .items())
                .containsExactly(second.summary());
    }

    private Post saved(Post post) {
        posts().save(post);
        return post;
    }

    private List<PostSummary> list(PostFilter filter, Visibility visibility) {
        return posts().page(filter, PageRequest.first(Sort.ascending(PostSort.CREATED_AT), 50), visibility)
                .items();
    }

    private Page<PostSummary> counted(Visibility visibility) {
        PageRequest<PostSort> request = new PageRequest<>(Sort.ascending(PostSort.CREATED_AT), 50, null, true);
        return posts().page(PostFilter.ALL, request, visibility);
    }
}
