package dev.portfolio.domain.post;

import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withSlug;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTimestamps;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a repository of posts promises, lists aside. It is empty when a test starts. */
public abstract class PostRepositoryContract {

    protected abstract PostRepository posts();

    @Test
    void findsAPostByIdAndBySlug() {
        Post post = saved(aPublishedPost());
        saved(aPublishedPost());
        assertThat(posts().find(post.id(), Visibility.PUBLISHED)).contains(post);
        assertThat(posts().find(post.slug(), Visibility.PUBLISHED)).contains(post);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(posts().find(SampleContent.newId(), Visibility.EVERYTHING)).isEmpty();
        assertThat(posts().find(new Slug("nothing"), Visibility.EVERYTHING)).isEmpty();
    }

    @Test
    void findsADraftWhereDraftsAreSeenOnly() {
        Post draft = saved(aDraft());
        assertThat(posts().find(draft.id(), Visibility.PUBLISHED)).isEmpty();
        assertThat(posts().find(draft.slug(), Visibility.PUBLISHED)).isEmpty();
        for (Visibility visibility : List.of(Visibility.DRAFTS, Visibility.EVERYTHING)) {
            assertThat(posts().find(draft.id(), visibility)).contains(draft);
            assertThat(posts().find(draft.slug(), visibility)).contains(draft);
        }
    }

    @Test
    void findsNoPublishedPostAmongTheDrafts() {
        Post post = saved(aPublishedPost());
        assertThat(posts().find(post.id(), Visibility.DRAFTS)).isEmpty();
        assertThat(posts().find(post.slug(), Visibility.DRAFTS)).isEmpty();
        assertThat(posts().find(post.id(), Visibility.EVERYTHING)).contains(post);
        assertThat(posts().find(post.slug(), Visibility.EVERYTHING)).contains(post);
    }

    @Test
    void savingAgainReplacesThePost() {
        Post post = saved(aDraft());
        Post changed = saved(withPublication(
                withTags(
                        withTexts(withTitle(withSlug(post, new Slug("another-slug")), "Another title"), null, null),
                        "other"),
                SampleContent.published()));
        assertThat(posts().find(post.id(), Visibility.EVERYTHING)).contains(changed);
        assertThat(posts().find(changed.slug(), Visibility.EVERYTHING)).contains(changed);
        assertThat(posts().find(post.slug(), Visibility.EVERYTHING)).isEmpty();
        assertThat(all()).containsExactly(changed.summary());
    }

    @Test
    void savesSeveralAndReplacesThoseThatAreThere() {
        Post old = saved(aDraft());
        Post changed = withTexts(withTitle(old, "Another title"), null, null);
        Post added = aPublishedPost();
        posts().save(List.of(added, changed));
        posts().save(List.of());
        assertThat(posts().find(old.id(), Visibility.EVERYTHING)).contains(changed);
        assertThat(posts().find(added.slug(), Visibility.PUBLISHED)).contains(added);
    }

    @Test
    void refusesTheSlugOfAnotherPostAmongSeveral() {
        Post post = saved(aDraft());
        assertThatThrownBy(() -> posts().save(List.of(withSlug(aPublishedPost(), post.slug()), aPublishedPost())))
                .isInstanceOfSatisfying(SlugTaken.class, error -> {
                    assertThat(error.slug()).isEqualTo(post.slug());
                    assertThat(error.holder()).contains(post.id());
                });
        assertThat(posts().find(post.slug(), Visibility.EVERYTHING)).contains(post);
    }

    @Test
    void refusesTheSlugOfAnotherPost() {
        Post post = saved(aDraft());
        assertThatThrownBy(() -> posts().save(withSlug(aPublishedPost(), post.slug())))
                .isInstanceOfSatisfying(SlugTaken.class, error -> {
                    assertThat(error.slug()).isEqualTo(post.slug());
                    assertThat(error.holder()).contains(post.id());
                });
        assertThat(all()).containsExactly(post.summary());
    }

    @Test
    void refusesTheSlugOfAnotherPostForAPostThatIsThereToo() {
        Post post = saved(aPublishedPost());
        Post other = saved(aPublishedPost());
        assertThatThrownBy(() -> posts().save(withSlug(other, post.slug()))).isInstanceOf(SlugTaken.class);
        assertThat(posts().find(other.id(), Visibility.EVERYTHING)).contains(other);
    }

    @Test
    void aSlugThatWasGivenUpIsFree() {
        Post post = saved(aPublishedPost());
        saved(withSlug(post, new Slug("moved-away")));
        Post successor = saved(withSlug(aPublishedPost(), post.slug()));
        assertThat(posts().find(post.slug(), Visibility.PUBLISHED)).contains(successor);
    }

    @Test
    void keepsTextOfAnyScriptAsItIs() {
        String text = " 絵文字 👩‍👩‍👧‍👦 \uD83D\uDE00 שלום مرحبا \u202Eabc e\u0301 \\ ' \" % \t\r\n\u0001\uFFFD ";
        Post post = withTags(
                withTexts(withTitle(aPublishedPost(), text), text, text), "日本語", "c#", "a,b", "\"{}\\", "NULL");
        saved(withSlug(post, new Slug("接続プール")));
        assertThat(posts().find(new Slug("接続プール"), Visibility.PUBLISHED)).contains(withSlug(post, new Slug("接続プール")));
    }

    @Test
    void keepsWhatIsMissingAsMissingAndWhatIsEmptyAsEmpty() {
        Post missing = saved(withTags(withTexts(aPublishedPost(), null, null)));
        Post empty = saved(withTexts(aPublishedPost(), "", ""));
        assertThat(posts().find(missing.id(), Visibility.PUBLISHED)).contains(missing);
        assertThat(posts().find(empty.id(), Visibility.PUBLISHED)).contains(empty);
    }

    @Test
    void keepsTheOrderOfTags() {
        Post post = saved(withTags(aPublishedPost(), "z", "a", "m", "B"));
        assertThat(posts().find(post.id(), Visibility.PUBLISHED)).contains(post);
    }

    @Test
    void keepsTextsOfTheGreatestLength() {
        Post post = saved(withTexts(
                withTitle(aPublishedPost(), "界".repeat(Texts.TITLE)),
                "word ".repeat(Texts.BODY / 5),
                "界".repeat(Texts.PARAGRAPH)));
        Post found = posts().find(post.id(), Visibility.PUBLISHED).orElseThrow();
        assertThat(found.equals(post)).isTrue();
    }

    @Test
    void keepsMomentsToTheMicrosecond() {
        Stream.of("1969-12-31T23:59:59.999999Z", "2026-03-01T12:00:00.000001Z", "2100-02-28T00:00:00Z")
                .map(Instant::parse)
                .forEach(moment -> {
                    Post post = saved(withTimestamps(
                            withPublication(aPublishedPost(), SampleContent.published(moment)),
                            new Timestamps(moment, moment.plusNanos(1_000))));
                    assertThat(posts().find(post.id(), Visibility.PUBLISHED)).contains(post);
                });
    }

    @Test
    void whatIsDeletedIsGoneAndNothingElseIs() {
        Post gone = saved(aPublishedPost());
        Post kept = saved(aPublishedPost());
        posts().delete(gone.id());
        posts().delete(gone.id());
        assertThat(posts().find(gone.id(), Visibility.EVERYTHING)).isEmpty();
        assertThat(posts().find(kept.id(), Visibility.EVERYTHING)).contains(kept);
    }

    private Post saved(Post post) {
        posts().save(post);
        return post;
    }

    private List<PostSummary> all() {
        return posts().page(
                        PostFilter.ALL,
                        PageRequest.first(Sort.ascending(PostSort.CREATED_AT), 100),
                        Visibility.EVERYTHING)
                .items();
    }
}
