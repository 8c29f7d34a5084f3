package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets nobody wait long for a model that cannot be trusted to answer soon, so that keywords alone answer: such a question goes on
 * behind the visitor's back, and its answer is there for the next one who asks the same.
 */
final class WaryQuestions implements Embedder {

    private static final Logger LOG = LoggerFactory.getLogger(WaryQuestions.class);

    /** The first ones may have waited for connections to be made. */
    private static final int SLOW_QUESTIONS = 3;

    /** So many times as long as for a question: they are some dozens at once. */
    private static final int PATIENCE_FOR_TEXTS = 10;

    private final Embedder embedder;
    private final BooleanSupplier trusted;
    private final Duration patience;
    private final AtomicInteger tooSlow = new AtomicInteger();

    /**
     * @param trusted whether the model is waited for as long as it takes
     * @param patience how long it is waited for otherwise
     */
    WaryQuestions(Embedder embedder, BooleanSupplier trusted, Duration patience) {
        this.embedder = embedder;
        this.trusted = trusted;
        this.patience = patience;
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
        return inTime(() -> embedder.question(text), patience);
    }

    private <T> T inTime(Supplier<T> asked, Duration longest) {
        if (trusted.getAsBoolean()) {
            return asked.get();
        }
        FutureTask<T> answer = new FutureTask<>(asked::get);
        Thread.ofVirtual().name("embed-question").start(answer);
        try {
            return Outcome.of(answer, longest);
        } catch (TimeoutException e) {
            tellTheThird();
            throw EmbedderFailures.unavailable(
                    "The embedding model does not answer within " + longest.toMillis() + " ms.", e);
        }
    }

    /** Whose model is always that slow wants to know it, and once is enough. */
    private void tellTheThird() {
        if (tooSlow.incrementAndGet() == SLOW_QUESTIONS) {
            LOG.warn(
                    "{} questions took the embedding model {} longer than {} ms, and keywords alone answered. If it is always"
                            + " that slow, let visitors wait longer: EMBED_PATIENCE.",
                    SLOW_QUESTIONS,
                    model(),
                    patience.toMillis());
        }
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        return embedder.texts(texts);
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return inTime(() -> embedder.textsSoon(texts), patience.multipliedBy(PATIENCE_FOR_TEXTS));
    }
}
