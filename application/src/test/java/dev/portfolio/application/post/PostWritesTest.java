package dev.portfolio.application.post;

import static dev.portfolio.application.post.PostWrites.ANY;
import static dev.portfolio.application.post.PostWrites.content;
import static dev.portfolio.application.post.PostWrites.published;
import static dev.portfolio.application.post.PostWrites.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.SearchMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class PostWritesTest {

    private final PostWrites writes = new PostWrites();

    @Test
    void aNewPostIsADraftWithASlugFromItsTitle() {
        Post post = writes.create(content("Connection Pools, explained", "A *pool*."));
        assertThat(writes.stored(post)).contains(post);
        assertThat(post.slug()).isEqualTo(new Slug("connection-pools-explained"));
        assertThat(post.publication()).isEqualTo(new Publication.Draft());
        assertThat(post.timestamps()).isEqualTo(Timestamps.createdAt(now()));
        assertThat(found("pool")).isEmpty();
        assertThat(writes.useCases().backlog()).isEqualTo(new EmbeddingBacklog(1, 0, List.of()));
    }

    @Test
    void whatIsPublishedIsFoundAndWhatIsChangedIsFoundAsItIs() {
        Post post = writes.create(published("Pools", "pools", "Words about herons."));
        assertThat(found("herons")).containsExactly("Pools");
        writes.replace(post, ANY, content("Lakes", "Words about swans."));
        assertThat(found("herons")).isEmpty();
        assertThat(found("swans")).containsExactly("Lakes");
        writes.useCases().embed();
        assertThat(writes.useCases().found(SearchMode.SEMANTIC, "swans")).containsExactly("Lakes");
    }

    @Test
    void replacingClearsWhatIsLeftOutButKeepsSlugAndPublication() {
        Post post = writes.create(published("Pools", "the-pools", "Body."));
        later();
        Post replaced = writes.replace(
                post,
                ANY,
                new PostContent("Lakes", Optional.empty(), null, "Short.", Labels.NONE, PublicationChange.NONE));
        assertThat(replaced.slug()).isEqualTo(post.slug());
        assertThat(replaced.publication()).isEqualTo(post.publication());
        assertThat(replaced.body()).isNull();
        assertThat(replaced.tags()).isEqualTo(Labels.NONE);
        assertThat(replaced.timestamps()).isEqualTo(post.timestamps().updatedAt(now()));
        assertThat(writes.stored(post)).contains(replaced);
    }

    @Test
    void aPatchChangesNothingElse() {
        Post post = writes.create(published("Pools", "pools", "Body."));
        later();
        Post patched = writes.patch(
                post,
                ANY,
                new PostChanges(
                        Change.keep(),
                        Change.keep(),
                        Change.to(Optional.empty()),
                        Change.to(Optional.of("Short.")),
                        Change.keep(),
                        PublicationChange.NONE));
        assertThat(patched)
                .isEqualTo(new Post(
                        post.id(),
                        post.title(),
                        post.slug(),
                        null,
                        "Short.",
                        post.tags(),
                        post.publication(),
                        post.timestamps().updatedAt(now())));
    }

    @Test
    void aChangeOfNothingIsNotAChange() {
        Post post = writes.create(published("Pools", "pools", "Body."));
        writes.useCases().embed();
        later();
        assertThat(writes.patch(post, ANY, title("Pools"))).isEqualTo(post);
        assertThat(writes.publish(post)).isEqualTo(post);
        assertThat(writes.stored(post)).contains(post);
        assertThat(writes.useCases().backlog().waiting()).isZero();
    }

    @Test
    void publishingSaysNowAndUnpublishingHides() {
        Post post = writes.create(content("Herons", "About herons."));
        later();
        Post published = writes.publish(post);
        assertThat(published.publication()).isEqualTo(new Publication.Published(now()));
        assertThat(found("herons")).containsExactly("Herons");
        Post draft = writes.unpublish(post);
        assertThat(draft.publication()).isEqualTo(new Publication.Draft());
        assertThat(found("herons")).isEmpty();
    }

    @Test
    void whatIsDeletedIsGoneAndNotFound() {
        Post post = writes.create(published("Herons", "herons", "About herons."));
        writes.delete(post, ANY);
        assertThat(writes.stored(post)).isEmpty();
        assertThat(found("herons")).isEmpty();
        assertThat(writes.useCases().embed().failed()).isZero();
        assertThat(writes.useCases().backlog().waiting()).isZero();
        assertThatThrownBy(() -> writes.delete(post, ANY)).isInstanceOf(ContentNotFound.class);
        assertThatThrownBy(() -> writes.publish(post)).isInstanceOf(ContentNotFound.class);
    }

    @Test
    void nothingIsDoneToAPostThatIsNotAsExpected() {
        Post post = writes.create(published("Herons", "herons", "About herons."));
        assertThatThrownBy(() -> writes.patch(post, _ -> false, title("Swans"))).isInstanceOf(ItemChanged.class);
        assertThatThrownBy(() -> writes.delete(post, _ -> false)).isInstanceOf(ItemChanged.class);
        assertThat(writes.stored(post)).contains(post);
    }

    /** The second writer comes between the first one's reading and saving. */
    @Test
    void aChangeInBetweenIsNotLost() {
        Post post = writes.create(published("Herons", "herons", "About herons."));
        assertThatThrownBy(() -> writes.patch(post, interrupted(post, post), title("Swans")))
                .isInstanceOf(ItemChanged.class);
        assertThat(writes.stored(post).orElseThrow().title()).isEqualTo("Storks");
    }

    @Test
    void withoutAnExpectationTheChangeIsMadeToTheNewState() {
        Post post = writes.create(published("Herons", "herons", "About herons."));
        boolean[] done = {false};
        Post changed = writes.patch(
                post,
                _ -> {
                    if (!done[0]) {
                        done[0] = true;
                        writes.patch(post, ANY, title("Storks"));
                    }
                    return true;
                },
                PostWrites.slug("big-birds"));
        assertThat(changed.title()).isEqualTo("Storks");
        assertThat(changed.slug()).isEqualTo(new Slug("big-birds"));
    }

    @Test
    void nothingIsLeftOfASaveThatFails() {
        Post post = writes.create(published("Herons", "herons", "About herons."));
        writes.create(published("Swans", "swans", "About swans."));
        assertThatThrownBy(() -> writes.patch(
                        post,
                        ANY,
                        new PostChanges(
                                Change.to("Ducks"),
                                Change.to(new Slug("swans")),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                PublicationChange.NONE)))
                .hasMessageContaining("swans");
        assertThat(writes.stored(post)).contains(post);
        assertThat(found("ducks")).isEmpty();
        assertThat(writes.read("herons")).isEqualTo(post);
    }

    /** Expects one state, and meanwhile gives the post another title. */
    private Predicate<PostView> interrupted(Post post, Post expected) {
        boolean[] done = {false};
        return view -> {
            boolean asExpected = view.post().equals(expected);
            if (!done[0]) {
                done[0] = true;
                writes.patch(post, ANY, title("Storks"));
            }
            return asExpected;
        };
    }

    private List<String> found(String question) {
        return writes.useCases().found(SearchMode.KEYWORD, question);
    }

    private Instant now() {
        return writes.useCases().clock().instant();
    }

    private void later() {
        writes.useCases().clock().forward(Duration.ofMinutes(1));
    }
}
