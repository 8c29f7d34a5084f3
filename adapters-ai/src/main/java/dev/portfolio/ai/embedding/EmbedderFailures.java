package dev.portfolio.ai.embedding;

import dev.portfolio.domain.error.Unavailable;

/** The two ways in which an embedding model fails, with their stable codes. */
final class EmbedderFailures {

    private static final String UNAVAILABLE = "embedder_unavailable";
    private static final String WRONG_ANSWER = "embedder_wrong_answer";

    private EmbedderFailures() {}

    /** The model gives no answer. */
    static Unavailable unavailable(String message) {
        return new Unavailable(UNAVAILABLE, message);
    }

    /** The model gives no answer because of the cause. */
    static Unavailable unavailable(String message, Throwable cause) {
        return new Unavailable(UNAVAILABLE, message, cause);
    }

    /** The model answers with something that is not an embedding. */
    static Unavailable wrongAnswer(String message) {
        return new Unavailable(WRONG_ANSWER, message);
    }

    /** The model answers with something that is not an embedding, as the cause found. */
    static Unavailable wrongAnswer(String message, Throwable cause) {
        return new Unavailable(WRONG_ANSWER, message, cause);
    }
}
