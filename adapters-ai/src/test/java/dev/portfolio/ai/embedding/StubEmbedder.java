package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Answers every text with the same vector, after what it is told to do first. */
final class StubEmbedder implements Embedder {

    static final Embedding VECTOR = Embedding.of(1);
    static final Consumer<String> SUCCEEDING = text -> {};
    static final Consumer<String> FAILING = text -> {
        throw EmbedderFailures.unavailable("away");
    };

    private final AtomicInteger questions = new AtomicInteger();
    private volatile Consumer<String> first = SUCCEEDING;

    void first(Consumer<String> action) {
        first = action;
    }

    int questions() {
        return questions.get();
    }

    @Override
    public String model() {
        return "stub";
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public Embedding question(String text) {
        questions.incrementAndGet();
        first.accept(text);
        return VECTOR;
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        texts.forEach(first);
        return Collections.nCopies(texts.size(), VECTOR);
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return texts(texts);
    }
}
