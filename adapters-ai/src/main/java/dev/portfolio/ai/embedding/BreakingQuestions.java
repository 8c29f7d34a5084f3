package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops asking a model that has failed three times in a row: for ten seconds every question fails at once, then one is let
 * through, and so on until one succeeds. Texts that nobody waits for pass as if it were not there.
 */
final class BreakingQuestions implements Embedder {

    static final int FAILURES = 3;
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(BreakingQuestions.class);

    private final Embedder embedder;
    private final LongSupplier nanoTime;
    private int failuresInARow;
    private long nextTry;

    /** @param nanoTime the clock, as {@link System#nanoTime()} */
    BreakingQuestions(Embedder embedder, LongSupplier nanoTime) {
        this.embedder = embedder;
        this.nanoTime = nanoTime;
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public int dimension() {
        return embedder.dimension();
    }

    @Override
    public Embedding question(String text) {
        return guarded(() -> embedder.question(text));
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        return embedder.texts(texts);
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return guarded(() -> embedder.textsSoon(texts));
    }

    private <T> T guarded(Supplier<T> asked) {
        admit();
        try {
            T answer = asked.get();
            succeeded();
            return answer;
        } catch (RuntimeException | Error e) {
            failed(e);
            throw e;
        }
    }

    /** Whether the last question was answered, or none has been asked yet. */
    synchronized boolean trusted() {
        return failuresInARow == 0;
    }

    private synchronized void admit() {
        if (failuresInARow < FAILURES) {
            return;
        }
        long now = nanoTime.getAsLong();
        if (now - nextTry < 0) {
            throw EmbedderFailures.unavailable(
                    "The embedding model failed " + failuresInARow + " times in a row and is left alone for a while.");
        }
        nextTry = now + PAUSE.toNanos();
    }

    private synchronized void succeeded() {
        if (failuresInARow >= FAILURES) {
            LOG.info("The embedding model {} answers questions again.", model());
        }
        failuresInARow = 0;
    }

    private synchronized void failed(Throwable failure) {
        failuresInARow++;
        nextTry = nanoTime.getAsLong() + PAUSE.toNanos();
        if (failuresInARow == FAILURES) {
            LOG.warn(
                    "The embedding model {} failed {} times in a row, questions are tried again every {} s. {}",
                    model(),
                    FAILURES,
                    PAUSE.toSeconds(),
                    failure.getMessage());
        }
    }
}
