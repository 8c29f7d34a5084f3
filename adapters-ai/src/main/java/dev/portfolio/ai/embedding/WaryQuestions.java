package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Lets nobody wait long for a model that has just failed, so that keywords alone answer within 300 ms: such a question goes
 * on behind the visitor's back, and its success restores the trust.
 */
final class WaryQuestions implements Embedder {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Embedder embedder;
    private final BooleanSupplier trusted;

    WaryQuestions(Embedder embedder, BooleanSupplier trusted) {
        this.embedder = embedder;
        this.trusted = trusted;
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
        if (trusted.getAsBoolean()) {
            return embedder.question(text);
        }
        FutureTask<Embedding> question = new FutureTask<>(() -> embedder.question(text));
        Thread.ofVirtual().name("embed-question-tried-again").start(question);
        try {
            return Outcome.of(question, PATIENCE);
        } catch (TimeoutException e) {
            throw EmbedderFailures.unavailable(
                    "The embedding model failed just now and does not answer within " + PATIENCE.toMillis() + " ms.",
                    e);
        }
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        return embedder.texts(texts);
    }
}
