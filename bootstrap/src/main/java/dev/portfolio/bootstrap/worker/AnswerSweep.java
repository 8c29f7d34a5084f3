package dev.portfolio.bootstrap.worker;

import dev.portfolio.application.idempotency.ForgetOldAnswers;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Forgets old answers to calls with a key, again and again as long as the server runs. An error is logged. */
public final class AnswerSweep implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(AnswerSweep.class);

    private final ForgetOldAnswers forgetOldAnswers;
    private final Duration pause;
    private @Nullable ScheduledExecutorService executor;

    /** @param pause between two sweeps */
    public AnswerSweep(ForgetOldAnswers forgetOldAnswers, Duration pause) {
        this.forgetOldAnswers = forgetOldAnswers;
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        ScheduledThreadPoolExecutor single = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("answer-sweep").daemon().factory());
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
            int forgotten = forgetOldAnswers.execute();
            LOGGER.debug("Forgot {} old answers.", forgotten);
        } catch (RuntimeException e) {
            LOGGER.warn("Old answers are not forgotten for now.", e);
        }
    }
}
