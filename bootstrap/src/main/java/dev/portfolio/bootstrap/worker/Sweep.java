package dev.portfolio.bootstrap.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Removes what is too old to be kept, again and again as long as the server runs. An error is logged. */
public final class Sweep implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(Sweep.class);

    private final String what;
    private final Runnable removal;
    private final Duration pause;
    private @Nullable ScheduledExecutorService executor;

    /**
     * @param what is removed, for the log
     * @param pause between two sweeps
     */
    public Sweep(String what, Runnable removal, Duration pause) {
        this.what = what;
        this.removal = removal;
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        ScheduledThreadPoolExecutor single = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("sweep of " + what).daemon().factory());
        var _ = single.scheduleWithFixedDelay(this::sweep, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        executor = single;
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    private void sweep() {
        try {
            removal.run();
        } catch (RuntimeException e) {
            LOGGER.warn("Nothing is removed for now of {}.", what, e);
        }
    }
}
