package dev.portfolio.application.post;

import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.StarMarkdown;
import dev.portfolio.application.UseCases;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.post.Post;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GetPostTest {

    private final UseCases useCases = new UseCases();
    private final GetPost getPost =
            new GetPost(useCases.posts(), useCases.formerSlugs(), new StarMarkdown(), useCases.transactions());

    @Test
    void aPostIsFoundBySlug() {
        Post post = useCases.put(aPublishedPost());
        useCases.put(aPublishedPost());
        assertThat(get(post.slug().value(), Visibility.PUBLISHED).post()).isEqualTo(post);
    }

    @Test
    void aPostIsFoundByIdInAnyCase() {
        Post post = useCases.put(aPublishedPost());
        String id = post.id().toString();
        assertThat(get(id, Visibility.PUBLISHED).post()).isEqualTo(post);
        assertThat(get(id.toUpperCase(Locale.ROOT), Visibility.PUBLISHED).post())
                .isEqualTo(post);
    }

    @Test
    void theBodyComesAsHtmlToo() {
        Post post = useCases.put(withTexts(aPublishedPost(), "A *pool*", null));
        PostView view = get(post.slug().value(), Visibility.PUBLISHED);
        assertThat(view.html()).isEqualTo("<p>A pool</p>");
        assertThat(view.post().body()).isEqualTo("A *pool*");
    }

    @Test
    void withoutABodyThereIsNoHtml() {
        Post post = useCases.put(withTexts(aPublishedPost(), null, null));
        assertThat(get(post.slug().value(), Visibility.PUBLISHED).html()).isNull();
    }

    @Test
    void anEmptyBodyIsHtmlAllTheSame() {
        Post post = useCases.put(withTexts(aPublishedPost(), "", null));
        assertThat(get(post.slug().value(), Visibility.PUBLISHED).html()).isEqualTo("<p></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-post", "Not a slug!", "", "../etc/passwd", "01890a5d-ac96-774b-bcce-b302099a8057"})
    void whatIsNotThereIsNotFound(String slugOrId) {
        useCases.put(aPublishedPost());
        assertThatThrownBy(() -> get(slugOrId, Visibility.EVERYTHING)).isInstanceOf(ContentNotFound.class);
    }

    @Test
    void aDraftIsFoundByThoseWhoSeeDraftsOnly() {
        Post draft = useCases.put(aDraft());
        for (String key : new String[] {draft.slug().value(), draft.id().toString()}) {
            assertThatThrownBy(() -> get(key, Visibility.PUBLISHED)).isInstanceOf(ContentNotFound.class);
            assertThat(get(key, Visibility.EVERYTHING).post()).isEqualTo(draft);
        }
    }

    @Test
    void aHiddenPostAndAMissingOneCannotBeToldApart() {
        Post draft = useCases.put(aDraft());
        String hidden = draft.slug().value();
        String missing = SampleContent.slugOf("missing", draft.id()).value();
        assertThatThrownBy(() -> get(hidden, Visibility.PUBLISHED))
                .hasMessage(messageOfMissing(missing).replace(missing, hidden));
    }

    @Test
    void aDatabaseThatIsAwayIsUnavailable() {
        useCases.memory().transactions().unavailable(true);
        assertThatThrownBy(() -> get("any", Visibility.PUBLISHED)).isInstanceOf(Unavailable.class);
    }

    private String messageOfMissing(String slug) {
        try {
            return "found: " + get(slug, Visibility.PUBLISHED);
        } catch (ContentNotFound e) {
            return String.valueOf(e.getMessage());
        }
    }

    private PostView get(String slugOrId, Visibility visibility) {
        return getPost.execute(new GetPost.Query(slugOrId, visibility));
    }
}
