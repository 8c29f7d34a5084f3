package dev.portfolio.domain.chat;

/** One message to a chat model. */
public record ChatMessage(Role role, String text) {

    /** Who speaks. */
    public enum Role {
        /** The instructions of whoever runs the model. */
        SYSTEM,
        /** Whoever wants something of it. */
        USER
    }
}
