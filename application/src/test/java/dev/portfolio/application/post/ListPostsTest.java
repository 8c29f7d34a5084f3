package dev.portfolio.application.post;

import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.post.PostSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListPostsTest {

    private final UseCases useCases = new UseCases();
    private final ListPosts listPosts = new ListPosts(useCases.posts(), useCases.transactions());

    @Test
    void thereIsNothingAtFirst() {
        assertThat(list(PostFilter.ALL, Visibility.EVERYTHING)).isEqualTo(new Page<>(List.of(), null, 0L));
    }

    @Test
    void postsComeInTheOrderWantedAndAreCounted() {
        Post early = useCases.put(withPublication(aPublishedPost(), published(minutesLater(1))));
        Post late = useCases.put(withPublication(aPublishedPost(), published(minutesLater(2))));
        Page<PostSummary> page = list(PostFilter.ALL, Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(late.summary(), early.summary());
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void thePageAfterAPageGoesOnWhereItEnded() {
        Post first = useCases.put(withPublication(aPublishedPost(), published(minutesLater(2))));
        Post second = useCases.put(withPublication(aPublishedPost(), published(minutesLater(1))));
        PageRequest<PostSort> one = PageRequest.first(Sort.descending(PostSort.PUBLISHED_AT), 1);
        Page<PostSummary> page = list(one);
        assertThat(page.items()).containsExactly(first.summary());
        Page<PostSummary> next = list(one.startingAfter(page.next()));
        assertThat(next.items()).containsExactly(second.summary());
        assertThat(next.next()).isNull();
    }

    @Test
    void aDraftIsNeitherListedNorCounted() {
        Post open = useCases.put(aPublishedPost());
        Post draft = useCases.put(aDraft());
        Page<PostSummary> page = list(PostFilter.ALL, Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(open.summary());
        assertThat(page.total()).isEqualTo(1);
        assertThat(list(PostFilter.ALL, Visibility.DRAFTS).items()).containsExactly(draft.summary());
    }

    @Test
    void aFilterRestrictsTheListAndTheCount() {
        Post tagged = useCases.put(withTags(aPublishedPost(), "rust"));
        useCases.put(withTags(aPublishedPost(), "java"));
        Page<PostSummary> page = list(new PostFilter("rust", null), Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(tagged.summary());
        assertThat(page.total()).isEqualTo(1);
    }

    @Test
    void aDatabaseThatIsAwayIsUnavailable() {
        useCases.memory().transactions().unavailable(true);
        assertThatThrownBy(() -> list(PostFilter.ALL, Visibility.PUBLISHED)).isInstanceOf(Unavailable.class);
    }

    private Page<PostSummary> list(PostFilter filter, Visibility visibility) {
        PageRequest<PostSort> all = new PageRequest<>(Sort.descending(PostSort.PUBLISHED_AT), 20, null, true);
        return listPosts.execute(new ListPosts.Query(filter, all, visibility));
    }

    private Page<PostSummary> list(PageRequest<PostSort> request) {
        return listPosts.execute(new ListPosts.Query(PostFilter.ALL, request, Visibility.PUBLISHED));
    }
}
