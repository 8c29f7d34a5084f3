package dev.portfolio.ai.chat;

import dev.portfolio.domain.chat.Cancellation;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Decides whether to try again, and waits before it: longer each time, and not as long as everybody else. */
final class Attempts {

    private static final int MOST = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(400);

    /** Who wants to be left alone for longer is not asked again by this visitor. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final RandomGenerator random = RandomGenerator.getDefault();
    private final long deadline;
    private final Cancellation cancellation;
    private int made;

    /** @param deadline as {@link System#nanoTime()} */
    Attempts(long deadline, Cancellation cancellation) {
        this.deadline = deadline;
        this.cancellation = cancellation;
    }

    /** Whether to try again; returns after the pause that is due. */
    boolean oneMore(TryAgain failed) {
        made++;
        Duration pause = pause(failed.wish());
        boolean inTime = deadline - System.nanoTime() > pause.toNanos();
        return made < MOST && pause.compareTo(LONGEST_PAUSE) <= 0 && inTime && waited(pause);
    }

    private Duration pause(Duration wish) {
        long longest = FIRST_PAUSE.toMillis() << made;
        Duration own = Duration.ofMillis(random.nextLong(longest / 2, longest));
        return wish.compareTo(own) > 0 ? wish : own;
    }

    private boolean waited(Duration pause) {
        CountDownLatch gone = new CountDownLatch(1);
        Runnable forget = cancellation.onCancel(gone::countDown);
        try {
            return !gone.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            forget.run();
        }
    }
}
