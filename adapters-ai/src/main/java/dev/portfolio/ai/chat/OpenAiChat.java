package dev.portfolio.ai.chat;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatModel;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.ChatOutcome.Ending;
import dev.portfolio.domain.chat.ChatRequest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks an OpenAI-compatible endpoint. What fails for a moment (no connection, 429, 5xx) is tried up to three times, as long as
 * the model has said nothing.
 */
final class OpenAiChat implements ChatModel, AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final ChatEndpoint endpoint;
    private final HttpClient http;

    OpenAiChat(ChatEndpoint endpoint) {
        this.endpoint = endpoint;
        // HTTP/1.1, since several model servers lose the body of a request that asks for an upgrade.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
    }

    @Override
    public String model() {
        return endpoint.model();
    }

    @Override
    public ChatOutcome answer(ChatRequest request, Predicate<String> reader, Cancellation cancellation) {
        HttpRequest message = message(request);
        long deadline = System.nanoTime() + endpoint.deadline().toNanos();
        Attempts attempts = new Attempts(deadline, cancellation);
        while (true) {
            if (cancellation.isCancelled()) {
                return new ChatOutcome(Ending.STOPPED, request.estimated(0));
            }
            try {
                return new ChatExchange(endpoint, request, reader, cancellation, deadline).run(http, message);
            } catch (TryAgain e) {
                if (!attempts.oneMore(e) && !cancellation.isCancelled()) {
                    throw e.failure();
                }
            }
        }
    }

    private HttpRequest message(ChatRequest request) {
        // As a string, since the mapper refuses to write half a surrogate pair as bytes.
        String json = JsonMapper.shared().writeValueAsString(ChatBody.of(endpoint.model(), request));
        HttpRequest.Builder message = HttpRequest.newBuilder(endpoint.completions())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(json));
        String key = endpoint.apiKey();
        if (key != null) {
            message.header("Authorization", "Bearer " + key);
        }
        return message.build();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
