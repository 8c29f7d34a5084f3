package dev.portfolio.application.search;

import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.post.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindRelatedTest {

    private final UseCases useCases = new UseCases();

    @Test
    void nearestFirstAndNeverTheItemItself() {
        Post pools = useCases.put(post("Pools", "a pool keeps database connections alive"));
        Post connections = useCases.put(post("Connections", "database connections in a pool"));
        Post bread = useCases.put(post("Bread", "sourdough in the oven"));
        useCases.embed();
        assertThat(related(pools.slug().value(), 5))
                .containsExactly(
                        connections.ref().id().toString(), bread.ref().id().toString());
        assertThat(related(pools.id().toString(), 1))
                .containsExactly(connections.ref().id().toString());
    }

    @Test
    void noModelIsCalled() {
        Post pools = useCases.put(post("Pools", "a pool"));
        Post other = useCases.put(post("Other", "a pool"));
        useCases.embed();
        useCases.memory().embedder().unavailable(true);
        assertThat(related(pools.slug().value(), 5)).containsExactly(other.id().toString());
    }

    @Test
    void draftsAreNeverRelatedAndAnItemWithoutAVectorHasNone() {
        Post pools = useCases.put(post("Pools", "a pool"));
        Post draft = useCases.put(withPublication(post("Draft", "a pool"), draft()));
        useCases.embed();
        Post late = useCases.put(post("Late", "a pool"));
        assertThat(related(pools.slug().value(), 5)).isEmpty();
        assertThat(related(late.slug().value(), 5)).isEmpty();
        assertThatThrownBy(() -> related(draft.slug().value(), 5)).isInstanceOf(ContentNotFound.class);
        assertThat(useCases.findRelated()
                        .execute(new FindRelated.Query(
                                ContentType.POST, draft.id().toString(), Visibility.EVERYTHING, 5)))
                .extracting(result -> result.item().ref())
                .containsExactly(pools.ref());
    }

    @Test
    void aSlugThatThePostOnceHadLeadsToIt() {
        Post pools = useCases.put(post("Pools", "a pool"));
        Post other = useCases.put(post("Other", "a pool"));
        useCases.embed();
        useCases.transactions().writing(() -> useCases.formerSlugs().remember(pools.ref(), new Slug("puddles")));
        assertThat(related("puddles", 5)).containsExactly(other.id().toString());
    }

    @Test
    void onlySoMany() {
        assertThatThrownBy(() -> related("any", 0)).isInstanceOf(Invalid.class).hasMessageContaining("1 to 20");
        assertThatThrownBy(() -> related("any", 21)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> related("no such", 1)).isInstanceOf(ContentNotFound.class);
    }

    private List<String> related(String slugOrId, int limit) {
        return useCases
                .findRelated()
                .execute(new FindRelated.Query(ContentType.POST, slugOrId, Visibility.PUBLISHED, limit))
                .stream()
                .map(result -> result.item().ref().id().toString())
                .toList();
    }

    private static Post post(String title, String body) {
        return withTitle(withTexts(aPublishedPost(), body, null), title);
    }
}
