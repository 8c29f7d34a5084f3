package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.time.Duration;

/** Looks again and again until a limit is reached. */
final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Duration limit;
    private final long began = System.nanoTime();

    Waiting(Duration limit) {
        this.limit = limit;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    boolean isOver() {
        return elapsed().compareTo(limit) > 0;
    }

    /** Sleeps for a moment; fails with that reason once the limit is reached. */
    void pause(String reason) throws IOException {
        if (isOver()) {
            throw new IOException(reason + " (waited " + limit.toSeconds() + " s)");
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the wait was interrupted", e);
        }
    }
}
