package dev.portfolio.ai.embedding;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Remembers the vectors of the last questions; equal questions at the same time are embedded once. A failure goes to all who
 * wait for it and is not remembered.
 */
final class CachedQuestions implements Embedder {

    /** Some 3 KB each. */
    private static final int QUESTIONS_REMEMBERED = 1_000;

    private final Embedder embedder;
    private final AsyncCache<String, Embedding> answers =
            Caffeine.newBuilder().maximumSize(QUESTIONS_REMEMBERED).buildAsync();

    CachedQuestions(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public Embedding question(String text) {
        CompletableFuture<Embedding> mine = new CompletableFuture<>();
        CompletableFuture<Embedding> earlier = answers.asMap().putIfAbsent(text, mine);
        if (earlier != null) {
            return Outcome.of(earlier);
        }
        try {
            Embedding answer = embedder.question(text);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        return embedder.texts(texts);
    }
}
