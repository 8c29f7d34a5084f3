package dev.portfolio.application.chat;

import dev.portfolio.domain.chat.ChatMessage;
import dev.portfolio.domain.chat.ChatMessage.Role;
import dev.portfolio.domain.chat.ChatRequest;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a chat model is given to work with: parts of data, each between two lines with a code that no text can know, so that none
 * can pretend to end.
 */
public final class Message {

    private final Instructions instructions;
    private final String code;
    private final StringBuilder text = new StringBuilder();

    /**
     * Without parts yet.
     *
     * @param codes gives a code that nobody can guess, another one each time
     */
    public Message(Instructions instructions, Supplier<String> codes) {
        this.instructions = instructions;
        this.code = codes.get();
    }

    /** Adds a part. */
    public Message part(String name, String data) {
        text.append("<<").append(name).append(' ').append(code).append(">>\n");
        text.append(data.strip()).append('\n');
        text.append("<<end ").append(code).append(">>\n\n");
        return this;
    }

    /** The instructions, and the parts. */
    public ChatRequest request(int maxOutputTokens) {
        return new ChatRequest(
                List.of(new ChatMessage(Role.SYSTEM, instructions.text()), new ChatMessage(Role.USER, text.toString())),
                maxOutputTokens);
    }
}
