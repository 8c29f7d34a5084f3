package dev.portfolio.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waiting for what takes an unknown time on a machine that may be busy. */
public final class Eventually {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 50;

    private Eventually() {}

    /** Returns as soon as it is so; fails with these words when it takes too long. */
    public static void that(String what, BooleanSupplier isSo) {
        Instant limit = Instant.now().plus(LIMIT);
        while (!isSo.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                Assertions.fail("Not within " + LIMIT + ": " + what);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
