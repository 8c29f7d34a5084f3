package dev.portfolio.domain.chat;

import java.util.List;

/**
 * What a chat model is asked.
 *
 * @param maxOutputTokens the model says no more than this
 */
public record ChatRequest(List<ChatMessage> messages, int maxOutputTokens) {

    public ChatRequest {
        messages = List.copyOf(messages);
    }

    /** All of it, in characters. */
    public int characters() {
        return messages.stream().mapToInt(message -> message.text().length()).sum();
    }

    /** What it costs at most, as far as can be told before. */
    public ChatUsage worst() {
        return new ChatUsage(ChatUsage.tokensOf(characters()), maxOutputTokens);
    }

    /** What it has cost when the model does not tell: so many characters came out of it. */
    public ChatUsage estimated(int outputCharacters) {
        return new ChatUsage(ChatUsage.tokensOf(characters()), ChatUsage.tokensOf(outputCharacters));
    }
}
