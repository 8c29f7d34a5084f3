package dev.portfolio.application.transaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * How many things are done at once: one at first, and ever more while they are quickly done. So much work is done in few
 * transactions, and yet nobody who waits for a first result, for progress or for a lock waits long.
 */
public final class BatchSize {

    private static final Duration QUICK = Duration.ofMillis(500);

    private final int most;
    private final Clock clock;
    private int current = 1;

    public BatchSize(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    public int current() {
        return current;
    }

    /** Does so many at once, and decides how many are next. */
    public <T> T timed(Supplier<T> work) {
        Instant begin = clock.instant();
        T result = work.get();
        boolean quick = Duration.between(begin, clock.instant()).compareTo(QUICK) <= 0;
        current = quick ? Math.min(most, 2 * current) : Math.max(1, current / 2);
        return result;
    }
}
