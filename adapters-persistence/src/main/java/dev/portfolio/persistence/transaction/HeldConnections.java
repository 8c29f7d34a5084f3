package dev.portfolio.persistence.transaction;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names in the log whoever holds a connection longer than any use case does, once, with what the thread is doing at that time.
 * Hikari's own detection notes for each connection where it was taken, whether it is ever told or not; below the frames of a web
 * server that costs more than a short statement.
 */
public final class HeldConnections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeldConnections.class);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Set<Hold> holds = ConcurrentHashMap.newKeySet();
    private final Duration longest;
    private final ScheduledExecutorService looking;

    /** Tells of those that are held for a minute. */
    public HeldConnections() {
        this(LONG);
    }

    HeldConnections(Duration longest) {
        this.longest = longest;
        this.looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("held-connections").daemon().factory());
        long pause = longest.dividedBy(4).toMillis();
        var _ = looking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Does work that holds a connection. */
    <T> T during(Supplier<T> work) {
        Hold hold = new Hold();
        holds.add(hold);
        try {
            return work.get();
        } finally {
            holds.remove(hold);
        }
    }

    private void look() {
        holds.stream().filter(hold -> hold.isLongerThan(longest)).forEach(Hold::tell);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private static final class Hold {

        private final Thread thread = Thread.currentThread();
        private final long sinceNanos = System.nanoTime();

        /** Read and written by the thread that looks. */
        private boolean told;

        private boolean isLongerThan(Duration longest) {
            return System.nanoTime() - sinceNanos > longest.toNanos();
        }

        private void tell() {
            if (!told) {
                told = true;
                Exception where = new Exception("Where the thread is");
                where.setStackTrace(thread.getStackTrace());
                LOG.warn(
                        "A connection to the database has been held for {} s by the thread {}.",
                        Duration.ofNanos(System.nanoTime() - sinceNanos).toSeconds(),
                        thread,
                        where);
            }
        }
    }
}
