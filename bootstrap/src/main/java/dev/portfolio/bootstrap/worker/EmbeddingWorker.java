package dev.portfolio.bootstrap.worker;

import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.QueueUnembedded;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Embeds what is waiting, as long as the server runs. An error is logged and the work goes on after a pause. */
public final class EmbeddingWorker implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(EmbeddingWorker.class);
    private static final int ITEMS_AT_ONCE = 4;
    private static final long IDLE_MILLIS = 500;
    private static final long AFTER_ERROR_MILLIS = 5_000;
    private static final long LONGEST_STOP_MILLIS = 10_000;

    private final QueueUnembedded queueUnembedded;
    private final EmbedPending embedPending;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopping = lock.newCondition();
    private volatile boolean running;
    private @Nullable Thread thread;

    public EmbeddingWorker(QueueUnembedded queueUnembedded, EmbedPending embedPending) {
        this.queueUnembedded = queueUnembedded;
        this.embedPending = embedPending;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("embedding-worker").daemon().start(this::work);
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            running = false;
            stopping.signalAll();
        } finally {
            lock.unlock();
        }
        join();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        Work next = this::queue;
        while (running) {
            next = tried(next);
        }
    }

    /** A piece of work that says what to do after it. */
    private interface Work {
        Work done();
    }

    private Work queue() {
        queueUnembedded.execute();
        return this::embed;
    }

    private Work embed() {
        if (embedPending.execute(new EmbedPending.Command(ITEMS_AT_ONCE)).nothingToDo()) {
            pause(IDLE_MILLIS);
        }
        return this::embed;
    }

    private Work tried(Work work) {
        try {
            return work.done();
        } catch (RuntimeException | Error e) {
            // An Error too: without this thread nothing would be embedded until the next start.
            LOGGER.warn("Embedding pauses for {} s.", AFTER_ERROR_MILLIS / 1000, e);
            pause(AFTER_ERROR_MILLIS);
            return work;
        }
    }

    private void pause(long millis) {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (running && left > 0) {
                left = stopping.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            running = false;
        } finally {
            lock.unlock();
        }
    }

    private void join() {
        try {
            if (thread != null) {
                thread.join(LONGEST_STOP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
