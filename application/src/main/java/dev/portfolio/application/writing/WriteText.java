package dev.portfolio.application.writing;

import dev.portfolio.application.chat.Instructions;
import dev.portfolio.application.chat.Message;
import dev.portfolio.application.chat.TalkToModel;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatBudgetUsedUp;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.NoChatModel;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.writing.WritingTask;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the chat model write for the owner. What it writes is the owner's to judge: nothing is saved, and nothing is left out. */
public final class WriteText {

    private final Optional<TalkToModel> talkToModel;
    private final Supplier<String> codes;
    private final int maxOutputTokens;

    /**
     * The assistant.
     *
     * @param talkToModel empty where there is no chat model
     * @param codes gives a code that nobody can guess, another one each time
     */
    public WriteText(Optional<TalkToModel> talkToModel, Supplier<String> codes, int maxOutputTokens) {
        this.talkToModel = talkToModel;
        this.codes = codes;
        this.maxOutputTokens = maxOutputTokens;
    }

    /**
     * What is wanted.
     *
     * @param reader hears the text while it is written
     * @param cancellation when nobody waits any more
     */
    public record Command(Editor editor, WritingTask task, Consumer<String> reader, Cancellation cancellation) {}

    /**
     * What was written.
     *
     * @param text Markdown
     * @param complete whether the model had said all when it reached its limit
     */
    public record Written(String text, boolean complete) {}

    /** {@link NoChatModel}, {@link ChatBudgetUsedUp}, or {@link Unavailable} as the model fails. */
    public Written execute(Command command) {
        TalkToModel model = talkToModel.orElseThrow(NoChatModel::new);
        StringBuilder text = new StringBuilder();
        ChatOutcome outcome = model.execute(new TalkToModel.Command(
                message(command.task()).request(maxOutputTokens),
                piece -> {
                    text.append(piece);
                    command.reader().accept(piece);
                    return true;
                },
                command.cancellation(),
                Optional.empty()));
        return new Written(text.toString(), outcome.ending() == ChatOutcome.Ending.COMPLETE);
    }

    private Message message(WritingTask task) {
        return switch (task) {
            case WritingTask.Draft draft -> {
                Message message = new Message(Instructions.WRITE, codes).part("title", draft.title());
                add(message, "outline", draft.outline());
                add(message, "notes", draft.notes());
                yield message;
            }
            case WritingTask.Improvement improvement -> {
                Message message = new Message(Instructions.IMPROVE, codes).part("text", improvement.text());
                add(message, "wish", improvement.wish());
                yield message;
            }
        };
    }

    private static void add(Message message, String name, @Nullable String data) {
        if (data != null && !data.isBlank()) {
            message.part(name, data);
        }
    }
}
