package dev.portfolio.ai.chat;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatModel;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.ChatRequest;
import java.util.function.Predicate;

/**
 * The chat model behind an OpenAI-compatible endpoint. All failures are {@link dev.portfolio.domain.error.Unavailable}, with the
 * code {@code chat_unavailable}, {@code chat_busy} or {@code chat_wrong_answer}. After three in a row it is left alone for ten
 * seconds. Closed, it breaks off what it is saying.
 */
public final class EndpointChatModel implements ChatModel, AutoCloseable {

    private final OpenAiChat endpoint;
    private final ChatModel guarded;

    public EndpointChatModel(ChatEndpoint endpoint) {
        this.endpoint = new OpenAiChat(endpoint);
        this.guarded = new TakingTurns(
                new BreakingChat(this.endpoint, System::nanoTime), endpoint.concurrency(), endpoint.patience());
    }

    @Override
    public String model() {
        return guarded.model();
    }

    @Override
    public ChatOutcome answer(ChatRequest request, Predicate<String> reader, Cancellation cancellation) {
        return guarded.answer(request, reader, cancellation);
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
