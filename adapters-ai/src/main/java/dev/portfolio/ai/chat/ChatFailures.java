package dev.portfolio.ai.chat;

import dev.portfolio.domain.error.Unavailable;

/** The ways in which a chat model fails, with their stable codes. */
final class ChatFailures {

    private static final String UNAVAILABLE = "chat_unavailable";
    private static final String BUSY = "chat_busy";
    private static final String WRONG_ANSWER = "chat_wrong_answer";

    private ChatFailures() {}

    /** The model gives no answer. */
    static Unavailable unavailable(String message) {
        return new Unavailable(UNAVAILABLE, message);
    }

    /** The model gives no answer because of the cause. */
    static Unavailable unavailable(String message, Throwable cause) {
        return new Unavailable(UNAVAILABLE, message, cause);
    }

    /** Too many others are being answered. */
    static Unavailable busy() {
        return new Unavailable(BUSY, "The chat model is answering others; ask again in a few seconds.");
    }

    /** The model answers with something that is not what the API describes. */
    static Unavailable wrongAnswer(String what) {
        return new Unavailable(
                WRONG_ANSWER, "The chat endpoint's answer " + what + ": check CHAT_BASE_URL and CHAT_MODEL.");
    }
}
