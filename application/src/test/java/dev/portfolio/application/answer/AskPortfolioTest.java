package dev.portfolio.application.answer;

import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.answer.Answer;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.Question;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AskPortfolioTest {

    private final UseCases useCases = new UseCases();
    private final Post pools = post(
            "Pools",
            "A pool keeps database connections alive. It asks each one now and then. Bread is another matter.");

    @BeforeEach
    void content() {
        useCases.put(pools);
        useCases.put(post("Bread", "Sourdough wants a warm kitchen. Flour and water are mixed at night."));
        useCases.embed();
    }

    @Test
    void theSentenceThatFitsIsSaidWithItsSource() {
        AskPortfolio.Reply reply = ask("how are database connections kept alive", List.of());
        assertThat(reply.answer().text()).contains("A pool keeps database connections alive. [1]");
        assertThat(reply.answer().sources())
                .extracting(source -> source.item().title())
                .contains("Pools");
        assertThat(reply.answer().refused()).isFalse();
        assertThat(reply.degraded()).isFalse();
    }

    @Test
    void whatNothingAnswersIsRefused() {
        AskPortfolio.Reply reply = ask("capital of Mongolia", List.of());
        assertThat(reply.answer()).isEqualTo(Answer.refusal());
        assertThat(reply.found()).isEmpty();
    }

    @Test
    void draftsAreNoSources() {
        useCases.put(withPublication(post("Secret", "The zanzibarite mineral glows at midnight."), draft()));
        useCases.embed();
        assertThat(ask("where does the zanzibarite mineral glow", List.of()).answer())
                .isEqualTo(Answer.refusal());
    }

    @Test
    void wordsAnswerWhileTheModelIsAway() {
        useCases.memory().embedder().unavailable(true);
        AskPortfolio.Reply reply = ask("database connections alive", List.of());
        assertThat(reply.degraded()).isTrue();
        assertThat(reply.answer().text()).startsWith("A pool keeps database connections alive. [1]");
    }

    @Test
    void aFollowUpIsUnderstoodByWhatCameBefore() {
        Turn before = new Turn(new Question("how does a pool keep database connections alive"), "By asking. [1]");
        assertThat(ask("and when does it ask each one", List.of(before)).found())
                .extracting(source -> source.item().title())
                .startsWith("Pools");
    }

    @Test
    void aConversationHasAnEnd() {
        Turn turn = new Turn(new Question("why"), "Because.");
        assertThatThrownBy(() -> ask("why", Collections.nCopies(11, turn)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("at most 10");
    }

    private AskPortfolio.Reply ask(String question, List<Turn> history) {
        return useCases.askPortfolio().execute(new AskPortfolio.Query(new Question(question), history));
    }

    private static Post post(String title, String body) {
        return withTitle(withTexts(aPublishedPost(), body, null), title);
    }
}
