package dev.portfolio.application.answer;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.answer.Answer;
import dev.portfolio.domain.answer.AnswerBrokenOff;
import dev.portfolio.domain.answer.AnswerKind;
import dev.portfolio.domain.answer.Audience;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.domain.chat.ChatMessage;
import dev.portfolio.domain.chat.ChatSpent;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.Question;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class GeneratedAnswersTest {

    private static final String QUESTION = "how are database connections kept alive";
    private static final String GOOD = "The pool keeps connections to the database alive. [1]";
    private static final ChatBudget ENOUGH = new ChatBudget(100, 1_000_000);

    private final UseCases useCases = new UseCases();
    private Post post = withTitle(
            withTexts(
                    aPublishedPost(), "A pool keeps database connections alive. It asks each one now and then.", null),
            "Pools");
    private AskPortfolio askPortfolio = useCases.askPortfolio();

    @BeforeEach
    void contentAndModel() {
        useCases.put(post);
        useCases.embed();
        useCases.withChatModel(ENOUGH);
        askPortfolio = useCases.askPortfolio();
    }

    @Test
    void theModelAnswers() {
        useCases.memory().chatModel().says("The pool keeps connections", " to the database alive. [1]");
        AskPortfolio.Reply reply = ask(QUESTION);
        assertThat(reply.kind()).isEqualTo(AnswerKind.GENERATED);
        assertThat(reply.answer().text()).isEqualTo(GOOD);
        assertThat(reply.answer().sources()).extracting(Source::number).containsExactly(1);
    }

    @Test
    void itIsGivenThePassagesTheConversationAndTheQuestionAsData() {
        useCases.memory().chatModel().says(GOOD);
        Turn before = new Turn(new Question("what is a pool of database connections"), "It keeps them.");
        askPortfolio.execute(new AskPortfolio.Query(new Question(QUESTION), List.of(before)));
        List<ChatMessage> messages =
                useCases.memory().chatModel().requests().getFirst().messages();
        assertThat(messages.get(1).text())
                .contains("<<passage 1 code>>\nTitle: Pools\nA pool keeps database connections alive.")
                .contains("<<asked before code>>\nwhat is a pool of database connections\n<<end code>>")
                .contains("<<answered before code>>\nIt keeps them.\n<<end code>>")
                .contains("<<question code>>\n" + QUESTION + "\n<<end code>>");
    }

    @Test
    void whatNothingAnswersNeverReachesTheModel() {
        assertThat(ask("capital of Mongolia").answer()).isEqualTo(Answer.refusal());
        assertThat(useCases.memory().chatModel().requests()).isEmpty();
    }

    @Test
    void anAnswerThatCitesNothingIsARefusal() {
        useCases.memory().chatModel().says("Kittens sleep all day long. [1] The pool keeps connections alive. [7]");
        assertThat(ask(QUESTION).answer()).isEqualTo(Answer.refusal());
    }

    @Test
    void withoutTheModelThePortfolioIsQuoted() {
        useCases.memory().chatModel().breaksAfter(GOOD, " And");
        AskPortfolio.Reply reply = ask(QUESTION);
        assertThat(reply.kind()).isEqualTo(AnswerKind.EXTRACTIVE);
        assertThat(reply.answer().text()).startsWith("A pool keeps database connections alive. [1]");
    }

    @Test
    void overBudgetThePortfolioIsQuoted() {
        useCases.withChatModel(new ChatBudget(0, 1_000_000));
        askPortfolio = useCases.askPortfolio();
        assertThat(ask(QUESTION).kind()).isEqualTo(AnswerKind.EXTRACTIVE);
        assertThat(useCases.memory().chatModel().requests()).isEmpty();
    }

    @Test
    void aVisitorWhoHasTakenTheirShareGetsQuotationsAndOthersDoNot() {
        useCases.memory().chatModel().says(GOOD);
        AskPortfolio.Query query = new AskPortfolio.Query(new Question(QUESTION), List.of());
        for (int i = 0; i < UseCases.SHARE.calls(); i++) {
            assertThat(askedBy("a", i).kind()).isEqualTo(AnswerKind.GENERATED);
        }
        assertThat(askedBy("a", 99).kind()).isEqualTo(AnswerKind.EXTRACTIVE);
        assertThat(askedBy("b", 99).kind()).isEqualTo(AnswerKind.GENERATED);
        assertThat(askPortfolio.execute(query).kind()).as("the owner").isEqualTo(AnswerKind.GENERATED);
        assertThat(spent().calls()).isEqualTo(UseCases.SHARE.calls() + 2);
    }

    @Test
    void whatTheModelDidNotSayCostsTheVisitorNothing() {
        useCases.memory().chatModel().breaksAfter();
        for (int i = 0; i < 2 * UseCases.SHARE.calls(); i++) {
            askedBy("a", i);
        }
        useCases.memory().chatModel().says(GOOD);
        assertThat(askedBy("a", 99).kind()).isEqualTo(AnswerKind.GENERATED);
    }

    private AskPortfolio.Reply askedBy(String visitor, int number) {
        return askPortfolio.execute(
                new AskPortfolio.Query(new Question(QUESTION + " " + number), List.of()).by(visitor));
    }

    @Test
    void whatWasUsedIsCountedAndNotWhatWasReserved() {
        useCases.memory().chatModel().says(GOOD);
        ask(QUESTION);
        long input = useCases.memory().chatModel().requests().getFirst().worst().inputTokens();
        assertThat(spent()).isEqualTo(new ChatSpent(1, input + Math.ceilDiv(GOOD.length(), 3)));
    }

    @Test
    void aCallThatBroughtNothingCostsNothing() {
        useCases.memory().chatModel().breaksAfter();
        ask(QUESTION);
        assertThat(spent()).isEqualTo(new ChatSpent(0, 0));
    }

    @Test
    void anEqualQuestionIsAnsweredFromMemoryUntilThePostChanges() {
        useCases.memory().chatModel().says(GOOD);
        ask(QUESTION);
        assertThat(ask(QUESTION.replace(" ", "  ").toUpperCase(Locale.ROOT))
                        .answer()
                        .text())
                .isEqualTo(GOOD);
        assertThat(useCases.memory().chatModel().requests()).hasSize(1);

        post = withTexts(post, "A pool keeps database connections alive for an hour.", null);
        useCases.put(post);
        useCases.embed();
        ask(QUESTION);
        assertThat(useCases.memory().chatModel().requests()).hasSize(2);
    }

    @Test
    void anAudienceHearsItSentenceBySentence() {
        useCases.memory().chatModel().says(GOOD + " It asks each one now", " and then. [1] Kit", "tens sleep. [1]");
        Heard heard = new Heard();
        askPortfolio.execute(query(heard, new Cancellation()));
        assertThat(heard.all).containsExactly("1 sources", GOOD, " It asks each one now and then. [1]");
    }

    @Test
    void anAudienceHearsWhatIsQuotedTooAndWhatIsRemembered() {
        Heard heard = new Heard();
        useCases.memory().chatModel().breaksAfter();
        askPortfolio.execute(query(heard, new Cancellation()));
        assertThat(String.join("", heard.all)).contains("A pool keeps database connections alive. [1]");

        useCases.memory().chatModel().says(GOOD);
        ask(QUESTION);
        heard.all.clear();
        askPortfolio.execute(query(heard, new Cancellation()));
        assertThat(heard.all).containsExactly("1 sources", GOOD);
    }

    @Test
    void whatWasHeardIsNotTakenBack() {
        useCases.memory().chatModel().breaksAfter(GOOD, " And");
        assertThatThrownBy(() -> askPortfolio.execute(query(new Heard(), new Cancellation())))
                .isInstanceOf(AnswerBrokenOff.class);
    }

    @Test
    void thoseWhoAskTheSameAtTheSameTimeShareOneCall() throws Exception {
        useCases.memory().chatModel().hangsAfter(GOOD, " So");
        Cancellation first = new Cancellation();
        Heard heard = new Heard();
        CompletableFuture<AskPortfolio.Reply> leader =
                CompletableFuture.supplyAsync(() -> askPortfolio.execute(query(heard, first)));
        assertThat(heard.text.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<AskPortfolio.Reply> follower = CompletableFuture.supplyAsync(() -> ask(QUESTION));

        useCases.memory().chatModel().says(GOOD);
        first.cancel();
        leader.get();
        assertThat(follower.get().answer().text()).isEqualTo(GOOD);
        assertThat(useCases.memory().chatModel().requests()).hasSize(2);
    }

    private AskPortfolio.Reply ask(String question) {
        return askPortfolio.execute(new AskPortfolio.Query(new Question(question), List.of()));
    }

    private static AskPortfolio.Query query(Audience audience, Cancellation cancellation) {
        return new AskPortfolio.Query(new Question(QUESTION), List.of()).heardBy(audience, cancellation);
    }

    private ChatSpent spent() {
        return useCases.memory()
                .chatSpending()
                .on(LocalDate.ofInstant(useCases.clock().instant(), ZoneOffset.UTC));
    }

    private static final class Heard implements Audience {

        private final List<String> all = new ArrayList<>();
        private final CountDownLatch text = new CountDownLatch(1);

        @Override
        public void sources(List<Source> sources) {
            all.add(sources.size() + " sources");
        }

        @Override
        public void text(String piece) {
            all.add(piece);
            text.countDown();
        }
    }
}
