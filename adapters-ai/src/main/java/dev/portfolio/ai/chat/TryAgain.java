package dev.portfolio.ai.chat;

import dev.portfolio.domain.error.Unavailable;
import java.time.Duration;

/** An attempt failed before the model said anything, in a way that may be over in a moment. */
final class TryAgain extends Exception {

    private final transient Unavailable failure;
    private final Duration wish;

    /** @param wish how long the endpoint wants to be left alone; zero where it does not say */
    TryAgain(Unavailable failure, Duration wish) {
        super(failure);
        this.failure = failure;
        this.wish = wish;
    }

    Unavailable failure() {
        return failure;
    }

    Duration wish() {
        return wish;
    }
}
