package dev.portfolio.bootstrap.worker;

import dev.portfolio.application.schedule.PublishDue;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.schedule.Schedule;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets go out what is due, as long as the server runs; also what became due while none did. */
public final class ScheduleWorker implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(ScheduleWorker.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final PublishDue publishDue;
    private final Duration pause;
    private @Nullable ScheduledExecutorService executor;
    private volatile boolean databaseAway;

    /** @param pause between two looks */
    public ScheduleWorker(PublishDue publishDue, Duration pause) {
        this.publishDue = publishDue;
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        ScheduledThreadPoolExecutor single = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("schedules").daemon().factory());
        var _ = single.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        executor = single;
    }

    /** What is going out right now is let out. */
    @Override
    public synchronized void stop() {
        if (executor == null) {
            return;
        }
        executor.shutdown();
        try {
            if (!executor.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOGGER.warn("The server stops while something scheduled is going out; the next one lets it out.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    private void look() {
        try {
            tell(publishDue.execute());
            databaseAway = false;
        } catch (Unavailable e) {
            if (!databaseAway) {
                LOGGER.warn("Nothing that is scheduled goes out for now: {} It is tried again.", e.getMessage());
            }
            databaseAway = true;
        } catch (RuntimeException | Error e) {
            // An Error too: without this thread nothing would go out until the next start.
            LOGGER.warn("Nothing that is scheduled goes out for now.", e);
        }
    }

    private static void tell(PublishDue.Outcome outcome) {
        outcome.published()
                .forEach(schedule -> LOGGER.info(
                        "{} went out, scheduled for {} as revision {}.",
                        named(schedule),
                        schedule.publishAt(),
                        schedule.revision()));
        outcome.failed()
                .forEach(schedule -> LOGGER.warn("{} could not go out: {}", named(schedule), schedule.detail()));
        outcome.troubled()
                .forEach(trouble -> LOGGER.warn("Something scheduled could not go out, and is tried again.", trouble));
    }

    private static String named(Schedule schedule) {
        return "The " + schedule.item().type().key() + " '" + schedule.slug() + "'";
    }
}
