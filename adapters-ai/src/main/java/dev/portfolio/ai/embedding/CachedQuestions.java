package dev.portfolio.ai.embedding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the vectors of the last questions; equal questions at the same time are embedded once. A failure goes to all who
 * wait for it and is not remembered.
 */
final class CachedQuestions implements Embedder {

    /** Some 3 KB each. */
    private static final int QUESTIONS_REMEMBERED = 1_000;

    private final Embedder embedder;
    private final Cache<String, Embedding> answers =
            Caffeine.newBuilder().maximumSize(QUESTIONS_REMEMBERED).build();
    private final Map<String, CompletableFuture<Embedding>> underWay = new ConcurrentHashMap<>();

    CachedQuestions(Embedder embedder) {
        this.embedder = embedder;
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
        Embedding known = answers.getIfPresent(text);
        if (known != null) {
            return known;
        }
        CompletableFuture<Embedding> mine = new CompletableFuture<>();
        CompletableFuture<Embedding> earlier = underWay.putIfAbsent(text, mine);
        return earlier == null ? answer(text, mine) : Outcome.of(earlier);
    }

    private Embedding answer(String text, CompletableFuture<Embedding> mine) {
        try {
            // Looks once more: an equal question may have been answered since the first look. Not computed inside the
            // cache, which would hold back other questions.
            Embedding known = answers.getIfPresent(text);
            Embedding answer = known == null ? embedder.question(text) : known;
            answers.put(text, answer);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(text, mine);
        }
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        return embedder.texts(texts);
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return embedder.textsSoon(texts);
    }
}
