package dev.portfolio.benchmarks.ingest;

import dev.portfolio.benchmarks.data.ContentLoader;
import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedders;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A model that has its vectors at hand, and gives the next one for the next text: which one belongs where does not matter here. */
final class GivenVectors implements Embedders, Embedder {

    private final List<Embedding> vectors;
    private final AtomicInteger next = new AtomicInteger();

    GivenVectors(SeededContent content, int count) {
        vectors = IntStream.range(0, count)
                .mapToObj(number ->
                        Embedding.of(content.item(ContentType.POST, number).vector()))
                .toList();
    }

    @Override
    public EmbeddingRecipe configured() {
        return named(ContentLoader.MODEL, null);
    }

    @Override
    public EmbeddingRecipe named(String model, @Nullable String baseUrl) {
        return new EmbeddingRecipe(model, EmbeddingRecipe.Provider.PROCESS, null, "", "");
    }

    @Override
    public Embedder of(String profile, EmbeddingRecipe recipe) {
        return this;
    }

    @Override
    public Embedder of(EmbeddingProfile profile) {
        return this;
    }

    @Override
    public String model() {
        return ContentLoader.MODEL;
    }

    @Override
    public int dimension() {
        return vectors.getFirst().dimension();
    }

    @Override
    public Embedding question(String text) {
        return vectors.getFirst();
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        return texts.stream()
                .map(_ -> vectors.get(Math.floorMod(next.getAndIncrement(), vectors.size())))
                .toList();
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return texts(texts);
    }
}
