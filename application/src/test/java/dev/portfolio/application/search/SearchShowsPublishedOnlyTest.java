package dev.portfolio.application.search;

import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.project.Projects;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SearchShowsPublishedOnlyTest {

    private final UseCases useCases = new UseCases();

    @ParameterizedTest
    @EnumSource
    void draftsAreNeverFound(SearchMode mode) {
        useCases.put(Posts.aDraft());
        useCases.put(Projects.aDraft());
        useCases.embed();
        String everyWord = "connection pooling a pool keeps connections open weather station rain java";
        assertThat(useCases.found(mode, everyWord)).isEmpty();
        for (ContentType type : ContentType.values()) {
            assertThat(found(mode, everyWord, SearchFilter.of(type, null))).isEmpty();
        }
        assertThat(found(mode, everyWord, SearchFilter.of(null, "java"))).isEmpty();
        useCases.memory().embedder().unavailable(true);
        assertThat(useCases.found(mode, everyWord)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unpublishingTakesEffectAtOnceAndPublishingToo(SearchMode mode) {
        Post post = withTitle(withTexts(aPublishedPost(), "a zebra", null), "Animals");
        useCases.put(withPublication(post, draft()));
        useCases.embed();
        assertThat(useCases.found(mode, "zebra")).isEmpty();
        useCases.put(withPublication(post, published()));
        assertThat(useCases.found(mode, "zebra")).containsExactly("Animals");
        useCases.put(withPublication(post, draft()));
        assertThat(useCases.found(mode, "zebra")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatADraftSaysDoesNotChangeTheAnswer(SearchMode mode) {
        useCases.put(withTitle(withTexts(aPublishedPost(), "a zebra", null), "Animals"));
        useCases.put(withTitle(withTexts(aPublishedPost(), "a zebra and a quagga", null), "More animals"));
        useCases.embed();
        var before = useCases.search(mode, "zebra");
        for (int i = 0; i < 10; i++) {
            useCases.put(withPublication(withTexts(aPublishedPost(), "zebra zebra", null), draft()));
        }
        useCases.embed();
        assertThat(useCases.search(mode, "zebra")).isEqualTo(before).hasSize(2);
    }

    private List<String> found(SearchMode mode, String question, SearchFilter filter) {
        return useCases
                .searchContent()
                .execute(new SearchContent.Query(new Question(question), filter, mode, 100))
                .items()
                .stream()
                .map(result -> result.item().title())
                .toList();
    }
}
