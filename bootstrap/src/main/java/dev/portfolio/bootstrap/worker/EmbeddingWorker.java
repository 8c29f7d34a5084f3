package dev.portfolio.bootstrap.worker;

import dev.portfolio.application.embedding.ChooseFirstProfile;
import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.FinishServersSwitch;
import dev.portfolio.application.embedding.ProfileModel;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.embedding.QueueUnembedded;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.error.Unavailable;
import java.util.Objects;
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

    private final ChooseFirstProfile chooseFirstProfile;
    private final QueueUnembedded queueUnembedded;
    private final PendingSideBySide embedPending;
    private final FinishServersSwitch finishServersSwitch;
    private final ProfileModels models;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopping = lock.newCondition();
    private volatile boolean running;
    private @Nullable EmbeddingProfileId active;
    private @Nullable Thread thread;

    public EmbeddingWorker(
            ChooseFirstProfile chooseFirstProfile,
            QueueUnembedded queueUnembedded,
            EmbedPending embedPending,
            FinishServersSwitch finishServersSwitch,
            ProfileModels models) {
        this.chooseFirstProfile = chooseFirstProfile;
        this.queueUnembedded = queueUnembedded;
        this.embedPending = new PendingSideBySide(embedPending);
        this.finishServersSwitch = finishServersSwitch;
        this.models = models;
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
        Work next = this::choose;
        while (running) {
            next = tried(next);
        }
    }

    /** A piece of work that says what to do after it. */
    private interface Work {
        Work done();
    }

    private Work choose() {
        try {
            ChooseFirstProfile.Outcome outcome = chooseFirstProfile.execute();
            if (!outcome.asConfigured()) {
                LOGGER.warn(
                        "EMBED_MODEL names another model than the one that the texts are embedded by, {}. Search goes on with"
                                + " that one. To change to the other: ./portfolio embeddings switch",
                        outcome.active().recipe().model());
            }
            return this::queue;
        } catch (Unavailable e) {
            LOGGER.warn("Nothing is embedded yet, and nothing can be: {} It is tried again.", e.getMessage());
            pause(AFTER_ERROR_MILLIS);
            return this::choose;
        }
    }

    private Work queue() {
        active = activeNow();
        queueUnembedded.execute();
        return this::embed;
    }

    private @Nullable EmbeddingProfileId activeNow() {
        return models.active().map(ProfileModel::id).orElse(null);
    }

    private Work embed() {
        if (!Objects.equals(active, activeNow())) {
            // What was saved while the other one answered may lack vectors of this one.
            return this::queue;
        }
        if (embedPending.execute(new EmbedPending.Command(ITEMS_AT_ONCE)).nothingToDo()) {
            finishServersSwitch
                    .execute()
                    .ifPresent(profile -> LOGGER.info("{} answers questions now.", profile.name()));
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
