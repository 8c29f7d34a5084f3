package dev.portfolio.ai.chat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.chat.ChatMessage;
import dev.portfolio.domain.chat.ChatRequest;
import java.util.List;
import java.util.Locale;

/**
 * The body of a request, as the API wants it, with the usage told at the end of the stream. Nothing more is asked for than every
 * server understands: some models refuse to be told a temperature.
 */
record ChatBody(
        String model,
        List<Message> messages,
        boolean stream,
        @JsonProperty("stream_options") StreamOptions streamOptions,
        @JsonProperty("max_tokens") int maxTokens) {

    record Message(String role, String content) {}

    record StreamOptions(@JsonProperty("include_usage") boolean includeUsage) {}

    static ChatBody of(String model, ChatRequest request) {
        return new ChatBody(
                model,
                request.messages().stream().map(ChatBody::message).toList(),
                true,
                new StreamOptions(true),
                request.maxOutputTokens());
    }

    private static Message message(ChatMessage message) {
        return new Message(message.role().name().toLowerCase(Locale.ROOT), message.text());
    }
}
