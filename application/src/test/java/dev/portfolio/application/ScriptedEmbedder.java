package dev.portfolio.application;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An embedder that keeps what it was asked, and first does what the test wants, such as failing. */
public final class ScriptedEmbedder implements Embedder {

    private final Embedder embedder;
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<List<String>> batches = new CopyOnWriteArrayList<>();
    private volatile Consumer<List<String>> first = texts -> {};

    public ScriptedEmbedder(Embedder embedder) {
        this.embedder = embedder;
    }

    /** What to do with the texts before their vectors are made. */
    public void first(Consumer<List<String>> action) {
        this.first = action;
    }

    /** Lets any text that contains this word fail, and no other. */
    public void failOn(String word, Throwable failure) {
        first(texts -> {
            if (texts.stream().anyMatch(text -> text.contains(word))) {
                throw unchecked(failure);
            }
        });
    }

    public List<String> questions() {
        return questions;
    }

    /** The texts of each call. */
    public List<List<String>> batches() {
        return batches;
    }

    /** The texts of all calls. */
    public List<String> texts() {
        return batches.stream().flatMap(List::stream).toList();
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
        questions.add(text);
        first.accept(List.of(text));
        return embedder.question(text);
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        batches.add(List.copyOf(texts));
        first.accept(texts);
        return embedder.texts(texts);
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return texts(texts);
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
