package dev.portfolio.ai.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatModel;
import dev.portfolio.domain.chat.ChatRequest;
import dev.portfolio.domain.chat.ScriptedChatModel;
import dev.portfolio.domain.error.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsAndBreaksTest {

    private static final ChatRequest REQUEST = new ChatRequest(List.of(), 10);

    private final ScriptedChatModel model = new ScriptedChatModel();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
    private final BreakingChat breaking = new BreakingChat(model, now::get);

    @Test
    void afterThreeFailuresItIsAskedOnceEveryTenSeconds() {
        model.breaksAfter();
        for (int i = 0; i < BreakingChat.FAILURES; i++) {
            assertThatThrownBy(() -> ask(breaking)).hasMessage("away");
        }
        assertThatThrownBy(() -> ask(breaking)).hasMessageContaining("left alone");
        now.addAndGet(BreakingChat.PAUSE.toNanos());
        assertThatThrownBy(() -> ask(breaking)).hasMessage("away");
        assertThatThrownBy(() -> ask(breaking)).hasMessageContaining("left alone");
        assertThat(model.requests()).hasSize(4);

        now.addAndGet(BreakingChat.PAUSE.toNanos());
        model.says("So.");
        ask(breaking);
        ask(breaking);
        assertThat(model.requests()).hasSize(6);
    }

    @Test
    void whoFindsAllTurnsTakenIsToldSo() throws Exception {
        TakingTurns one = new TakingTurns(model, 1, Duration.ofMillis(50));
        CountDownLatch speaking = new CountDownLatch(1);
        Cancellation cancellation = new Cancellation();
        model.hangsAfter("So");
        CompletableFuture<?> first = CompletableFuture.runAsync(() -> one.answer(
                REQUEST,
                _ -> {
                    speaking.countDown();
                    return true;
                },
                cancellation));
        speaking.await();

        assertThatThrownBy(() -> ask(one)).isInstanceOf(Unavailable.class).hasMessageContaining("answering others");
        cancellation.cancel();
        first.get();
        model.says("So.");
        ask(one);
    }

    private static void ask(ChatModel chat) {
        chat.answer(REQUEST, _ -> true, new Cancellation());
    }
}
