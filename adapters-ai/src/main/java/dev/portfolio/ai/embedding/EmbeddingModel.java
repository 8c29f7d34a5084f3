package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.TokenCounter;
import java.util.List;

/**
 * An embedding model with its token counter. Thread-safe. What it holds (threads, native memory, connections) is freed by
 * {@link #close()}; after that every call fails with {@link dev.portfolio.domain.error.Unavailable}. Close it before the
 * process ends: native code that still runs then can crash it.
 */
final class EmbeddingModel implements Embedder, TokenCounter, AutoCloseable {

    private final Embedder embedder;
    private final TokenCounter tokenCounter;
    private final List<Runnable> releases;

    EmbeddingModel(Embedder embedder, TokenCounter tokenCounter, Runnable... releases) {
        this.embedder = embedder;
        this.tokenCounter = tokenCounter;
        this.releases = List.of(releases);
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
        return embedder.question(text);
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        return embedder.texts(texts);
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return embedder.textsSoon(texts);
    }

    @Override
    public int count(String text) {
        return tokenCounter.count(text);
    }

    @Override
    public void close() {
        releases.forEach(Runnable::run);
    }
}
