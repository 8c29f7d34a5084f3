package dev.portfolio.ai.chat;

import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.ChatOutcome.Ending;
import dev.portfolio.domain.chat.ChatRequest;
import dev.portfolio.domain.chat.ChatUsage;
import dev.portfolio.domain.error.Unavailable;
import java.io.EOFException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what an OpenAI-compatible endpoint says, event by event, and passes the text on. What is not text (roles, reasoning,
 * calls of tools) is left out.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/chat-streaming">The format</a>
 */
final class AnswerText {

    private static final String DONE = "[DONE]";

    private final Predicate<String> reader;
    private int characters;
    private boolean wanted = true;
    private boolean done;
    private @Nullable String finishReason;
    private @Nullable ChatUsage usage;

    AnswerText(Predicate<String> reader) {
        this.reader = reader;
    }

    /** One event of a stream. {@link Unavailable} where it is none, or tells of a failure. */
    void event(String data) {
        if (done || data.isEmpty()) {
            return;
        }
        if (data.equals(DONE)) {
            done = true;
            return;
        }
        read(data, "delta");
    }

    /** A whole answer, of an endpoint that streams nothing. */
    void document(String json) {
        read(json, "message");
        done = true;
    }

    private void read(String json, String member) {
        JsonNode root = parsed(json);
        if (root.hasNonNull("error")) {
            throw ChatFailures.unavailable("The chat endpoint broke off its answer with an error.");
        }
        JsonNode choice = root.path("choices").path(0);
        String text = choice.path(member).path("content").asString("");
        if (choice.hasNonNull("finish_reason")) {
            finishReason = choice.get("finish_reason").asString("");
        }
        JsonNode counts = root.path("usage");
        if (counts.path("prompt_tokens").canConvertToInt()
                && counts.path("completion_tokens").canConvertToInt()) {
            usage = new ChatUsage(
                    Math.max(0, counts.get("prompt_tokens").intValue()),
                    Math.max(0, counts.get("completion_tokens").intValue()));
        }
        say(text);
    }

    private void say(String text) {
        if (!text.isEmpty() && wanted) {
            characters += text.length();
            wanted = reader.test(text);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException e) {
            // Without its cause, which quotes the answer.
        }
        throw ChatFailures.wrongAnswer("is not the JSON of a chat");
    }

    /** Whether the reader wants more and the model may have more. */
    boolean goesOn() {
        return wanted && !done;
    }

    /** Fails when the stream ends before anything was said and before its end was announced. */
    void refuseToEndInSilence() throws EOFException {
        if (!hasSpoken() && !done && finishReason == null) {
            throw new EOFException();
        }
    }

    boolean hasSpoken() {
        return characters > 0;
    }

    /** How it ended, if it has. {@link Unavailable} if the stream has ended and the answer has not. */
    ChatOutcome outcome(ChatRequest request, boolean cancelled) {
        ChatUsage used = usage == null ? request.estimated(characters) : usage;
        if (!wanted || cancelled) {
            return new ChatOutcome(Ending.STOPPED, used);
        }
        if (!done && finishReason == null) {
            throw ChatFailures.unavailable("The chat endpoint broke off its answer.");
        }
        boolean complete = finishReason == null || finishReason.equals("stop");
        return new ChatOutcome(complete ? Ending.COMPLETE : Ending.CUT, used);
    }
}
