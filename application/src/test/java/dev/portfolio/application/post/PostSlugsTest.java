package dev.portfolio.application.post;

import static dev.portfolio.application.post.PostWrites.ANY;
import static dev.portfolio.application.post.PostWrites.content;
import static dev.portfolio.application.post.PostWrites.published;
import static dev.portfolio.application.post.PostWrites.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.post.Post;
import org.junit.jupiter.api.Test;

final class PostSlugsTest {

    private final PostWrites writes = new PostWrites();

    @Test
    void aTakenSlugIsRefusedWithItsHolderAndAFreeOne() {
        Post holder = writes.create(content("Pools", "Body."));
        writes.create(published("Another", "pools-2", "Body."));
        assertThatThrownBy(() -> writes.create(content("Pools!", "Body.")))
                .isInstanceOfSatisfying(SlugTaken.class, error -> {
                    assertThat(error.holder()).contains(holder.id());
                    assertThat(error.suggestion()).contains(new Slug("pools-3"));
                });
    }

    @Test
    void aTitleWithoutLettersNeedsASlug() {
        assertThatThrownBy(() -> writes.create(content("🚀", "Body.")))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("slug: ");
    }

    @Test
    void theOldSlugsOfAPublishedPostLeadToIt() {
        Post post = writes.create(published("Pools", "first", "Body."));
        writes.patch(post, ANY, slug("second"));
        Post last = writes.patch(post, ANY, slug("third"));
        assertThat(writes.read("first")).isEqualTo(last);
        assertThat(writes.read("second")).isEqualTo(last);
        assertThat(writes.read("third")).isEqualTo(last);
    }

    @Test
    void anOldSlugIsThatOfWhoeverPublishesUnderIt() {
        Post post = writes.create(published("Pools", "first", "Body."));
        writes.patch(post, ANY, slug("second"));
        Post successor = writes.create(published("Lakes", "first", "Body."));
        assertThat(writes.read("first")).isEqualTo(successor);
        writes.delete(successor, ANY);
        assertThatThrownBy(() -> writes.read("first")).isInstanceOf(ContentNotFound.class);
    }

    /** Otherwise strangers could see by the link's end that there is such a draft. */
    @Test
    void aDraftTakesNoOldSlugAwayBeforeItIsPublished() {
        Post post = writes.create(published("Pools", "first", "Body."));
        Post moved = writes.patch(post, ANY, slug("second"));
        Post draft = writes.create(content("First", "Body."));
        assertThat(draft.slug()).isEqualTo(new Slug("first"));
        assertThat(writes.read("first")).isEqualTo(moved);
        Post published = writes.publish(draft);
        assertThat(writes.read("first")).isEqualTo(published);
    }

    @Test
    void theOldSlugOfADraftLeadsNowhere() {
        Post draft = writes.create(content("Secret plan", "Body."));
        writes.patch(draft, ANY, slug("harmless"));
        writes.publish(draft);
        assertThatThrownBy(() -> writes.read("secret-plan")).isInstanceOf(ContentNotFound.class);
    }

    @Test
    void theOldSlugOfWhatIsADraftNowLeadsNowhereUntilItIsPublishedAgain() {
        Post post = writes.create(published("Pools", "first", "Body."));
        writes.unpublish(post);
        writes.patch(post, ANY, slug("second"));
        assertThatThrownBy(() -> writes.read("first")).isInstanceOf(ContentNotFound.class);
        Post again = writes.publish(post);
        assertThat(writes.read("first")).isEqualTo(again);
    }

    @Test
    void goingBackToAnOldSlugWorks() {
        Post post = writes.create(published("Pools", "first", "Body."));
        writes.patch(post, ANY, slug("second"));
        Post back = writes.patch(post, ANY, slug("first"));
        assertThat(writes.read("first")).isEqualTo(back);
        assertThat(writes.read("second")).isEqualTo(back);
    }

    @Test
    void theOldSlugsOfWhatIsDeletedAreForgotten() {
        Post post = writes.create(published("Pools", "first", "Body."));
        writes.patch(post, ANY, slug("second"));
        writes.delete(post, ANY);
        assertThatThrownBy(() -> writes.read("first")).isInstanceOf(ContentNotFound.class);
    }
}
