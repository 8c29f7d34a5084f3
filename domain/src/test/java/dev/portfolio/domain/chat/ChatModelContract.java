package dev.portfolio.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.chat.ChatOutcome.Ending;
import dev.portfolio.domain.error.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every chat model promises. */
@Timeout(60)
public abstract class ChatModelContract {

    private static final ChatRequest REQUEST = new ChatRequest(
            List.of(
                    new ChatMessage(ChatMessage.Role.SYSTEM, "Be brief."),
                    new ChatMessage(ChatMessage.Role.USER, "Why \u63A5\u7D9A \uD83D\uDE80?")),
            100);

    private final List<String> read = new ArrayList<>();

    /** A model that says this, and ends. */
    protected abstract ChatModel saying(String... pieces);

    /** A model that says this, and fails. */
    protected abstract ChatModel breakingAfter(String... pieces);

    /** A model that says this, and then nothing more. */
    protected abstract ChatModel hangingAfter(String... pieces);

    @Test
    void saysItsPiecesInOrder() {
        ChatOutcome outcome = saying("Be", "cause \u63A5", "\u7D9A.").answer(REQUEST, this::read, new Cancellation());
        assertThat(read).doesNotContain("");
        assertThat(String.join("", read)).isEqualTo("Because \u63A5\u7D9A.");
        assertThat(outcome.ending()).isEqualTo(Ending.COMPLETE);
        assertThat(outcome.usage().inputTokens()).isPositive();
        assertThat(outcome.usage().outputTokens()).isPositive();
    }

    @Test
    void endsWhenItsReaderHasEnough() {
        ChatOutcome outcome = hangingAfter("one", "two", "three")
                .answer(REQUEST, piece -> read(piece) && read.size() < 2, new Cancellation());
        assertThat(read).containsExactly("one", "two");
        assertThat(outcome.ending()).isEqualTo(Ending.STOPPED);
    }

    @Test
    void isCancelledWhileItIsSilent() throws Exception {
        Cancellation cancellation = new Cancellation();
        CountDownLatch spoke = new CountDownLatch(1);
        ChatModel model = hangingAfter("one");
        CompletableFuture<ChatOutcome> answer = CompletableFuture.supplyAsync(() -> model.answer(
                REQUEST,
                piece -> {
                    read.add(piece);
                    spoke.countDown();
                    return true;
                },
                cancellation));
        spoke.await();
        cancellation.cancel();
        assertThat(answer.get().ending()).isEqualTo(Ending.STOPPED);
        assertThat(read).containsExactly("one");
    }

    @Test
    void saysNothingToWhoHasGone() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        ChatOutcome outcome = hangingAfter("one").answer(REQUEST, this::read, cancellation);
        assertThat(read).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.STOPPED);
    }

    @Test
    void aFailureIsUnavailableAndTakesNothingBack() {
        ChatModel model = breakingAfter("Beca", "use");
        assertThatThrownBy(() -> model.answer(REQUEST, this::read, new Cancellation()))
                .isInstanceOf(Unavailable.class);
        assertThat(String.join("", read)).isEqualTo("Because");
    }

    @Test
    void hasAName() {
        assertThat(saying().model()).isNotBlank();
    }

    private boolean read(String piece) {
        return read.add(piece);
    }
}
