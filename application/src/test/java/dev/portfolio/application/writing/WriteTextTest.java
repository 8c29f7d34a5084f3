package dev.portfolio.application.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.application.chat.Instructions;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.domain.chat.ChatBudgetUsedUp;
import dev.portfolio.domain.chat.ChatMessage;
import dev.portfolio.domain.chat.NoChatModel;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.writing.WritingTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class WriteTextTest {

    private static final Editor EDITOR =
            new Editor(new UserId(UUID.fromString("01900000-0000-7000-8000-00000000cafe")));

    private final UseCases useCases = new UseCases();
    private final List<String> heard = new ArrayList<>();

    @Test
    void writesADraft() {
        useCases.memory().chatModel().says("A pool ", "keeps.");
        WriteText.Written written = write(new WritingTask.Draft("Pools", "1. Why", "Ten at most."));
        assertThat(written).isEqualTo(new WriteText.Written("A pool keeps.", true));
        assertThat(heard).containsExactly("A pool ", "keeps.");
        List<ChatMessage> messages =
                useCases.memory().chatModel().requests().getFirst().messages();
        assertThat(messages.getFirst().text()).isEqualTo(Instructions.WRITE.text());
        assertThat(messages.get(1).text())
                .contains("<<title code>>\nPools\n<<end code>>")
                .contains("<<outline code>>\n1. Why\n<<end code>>")
                .contains("<<notes code>>\nTen at most.\n<<end code>>");
    }

    @Test
    void improvesAText() {
        useCases.memory().chatModel().says("Better.");
        assertThat(write(new WritingTask.Improvement("Good.", null)).text()).isEqualTo("Better.");
        assertThat(useCases.memory()
                        .chatModel()
                        .requests()
                        .getFirst()
                        .messages()
                        .get(1)
                        .text())
                .isEqualTo("<<text code>>\nGood.\n<<end code>>\n\n");
    }

    @Test
    void saysWhyItCannot() {
        WritingTask task = new WritingTask.Improvement("Good.", "shorter");
        assertThatThrownBy(() -> write(new WriteText(Optional.empty(), () -> "code", 100), task))
                .isInstanceOf(NoChatModel.class);
        useCases.memory().chatModel().breaksAfter("Bet");
        assertThatThrownBy(() -> write(task)).isInstanceOf(Unavailable.class);
        WriteText poor = new WriteText(Optional.of(useCases.talkToModel(new ChatBudget(1, 5))), () -> "code", 100);
        assertThatThrownBy(() -> write(poor, task))
                .isInstanceOfSatisfying(
                        ChatBudgetUsedUp.class,
                        e -> assertThat(e.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofDays(1)));
    }

    @Test
    void takesNoBook() {
        assertThatThrownBy(() -> new WritingTask.Improvement("x".repeat(12_001), null))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("at most 12000");
        assertThatThrownBy(() -> new WritingTask.Draft(" ", null, null)).isInstanceOf(Invalid.class);
    }

    private WriteText.Written write(WritingTask task) {
        WriteText enough =
                new WriteText(Optional.of(useCases.talkToModel(new ChatBudget(10, 1_000_000))), () -> "code", 100);
        return write(enough, task);
    }

    private WriteText.Written write(WriteText writeText, WritingTask task) {
        return writeText.execute(new WriteText.Command(EDITOR, task, heard::add, new Cancellation()));
    }
}
