package dev.portfolio.domain.chat;

/** How a call of a chat model ended, and what it took. */
public record ChatOutcome(Ending ending, ChatUsage usage) {

    /** Why the model says no more. */
    public enum Ending {
        /** It has said all. */
        COMPLETE,
        /** It has said as much as it may, and would have gone on. */
        CUT,
        /** Nobody wants to hear more. */
        STOPPED
    }
}
