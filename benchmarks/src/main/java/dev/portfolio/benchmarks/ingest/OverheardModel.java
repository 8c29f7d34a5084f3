package dev.portfolio.benchmarks.ingest;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedders;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product's models, and what texts they were given. */
record OverheardModel(Embedders models, List<String> texts) implements Embedders {

    OverheardModel(Embedders models) {
        this(models, Collections.synchronizedList(new ArrayList<>()));
    }

    @Override
    public EmbeddingRecipe configured() {
        return models.configured();
    }

    @Override
    public EmbeddingRecipe named(String model, @Nullable String baseUrl) {
        return models.named(model, baseUrl);
    }

    @Override
    public Embedder of(String profile, EmbeddingRecipe recipe) {
        return overheard(models.of(profile, recipe));
    }

    @Override
    public Embedder of(EmbeddingProfile profile) {
        return overheard(models.of(profile));
    }

    private Embedder overheard(Embedder embedder) {
        return new Embedder() {
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
            public List<Embedding> texts(List<String> wanted) {
                texts.addAll(wanted);
                return embedder.texts(wanted);
            }

            @Override
            public List<Embedding> textsSoon(List<String> wanted) {
                return texts(wanted);
            }
        };
    }
}
