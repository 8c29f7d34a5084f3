package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedders;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import dev.portfolio.domain.embedding.TokenCounter;
import dev.portfolio.domain.error.Invalid;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The models that this process can ask: the one in the process, and any behind an OpenAI-compatible endpoint. Each is made when
 * it is first asked for, and kept with its last questions until {@link #close()}.
 *
 * <p>The key of the settings goes to the address of the settings and nowhere else; other addresses get the key that is set for
 * their profile, if there is one.
 */
public final class ModelCatalog implements Embedders, TokenCounter, AutoCloseable {

    private final @Nullable EmbeddingEndpoint configured;
    private final Function<String, Optional<String>> keyOfProfile;
    private final Duration patience;
    private final BgeTokenizer tokenizer = new BgeTokenizer();
    private final EmbeddingModel inProcess;
    private final Map<EmbeddingEndpoint, EmbeddingModel> endpoints = new ConcurrentHashMap<>();

    /**
     * @param configured what the settings name; empty for the model in the process
     * @param keyOfProfile the key that is set for the profile of a name
     * @param patience how long a visitor waits for an endpoint, whatever it does
     * @param threads how many texts are embedded in the process at once, and as many questions
     */
    public ModelCatalog(
            Optional<EmbeddingEndpoint> configured,
            Function<String, Optional<String>> keyOfProfile,
            Duration patience,
            int threads) {
        this.configured = configured.orElse(null);
        this.keyOfProfile = keyOfProfile;
        this.patience = patience;
        this.inProcess = EmbeddingModels.inProcess(tokenizer, threads, () -> {});
    }

    @Override
    public EmbeddingRecipe configured() {
        if (configured == null) {
            return recipe(
                    InProcessEmbedder.NAME,
                    EmbeddingRecipe.Provider.PROCESS,
                    null,
                    Prefixes.of(InProcessEmbedder.NAME));
        }
        String address = configured.baseUrl().toString();
        return recipe(configured.model(), EmbeddingRecipe.Provider.ENDPOINT, address, configured.prefixes());
    }

    @Override
    public EmbeddingRecipe named(String model, @Nullable String baseUrl) {
        if (model.equals(InProcessEmbedder.NAME) && baseUrl == null) {
            return recipe(model, EmbeddingRecipe.Provider.PROCESS, null, Prefixes.of(model));
        }
        EmbeddingEndpoint known = configured;
        String address = baseUrl == null && known != null ? known.baseUrl().toString() : baseUrl;
        if (address == null) {
            throw new Invalid(
                    "base_url",
                    "is needed: this program has the model " + InProcessEmbedder.NAME + " in it, and " + model
                            + " is behind an endpoint");
        }
        return checked(model, address);
    }

    private static EmbeddingRecipe checked(String model, String address) {
        try {
            EmbeddingEndpoint endpoint = EmbeddingEndpoint.of(address, model, null);
            return recipe(
                    endpoint.model(),
                    EmbeddingRecipe.Provider.ENDPOINT,
                    endpoint.baseUrl().toString(),
                    endpoint.prefixes());
        } catch (IllegalArgumentException e) {
            throw new Invalid("base_url", String.valueOf(e.getMessage()));
        }
    }

    private static EmbeddingRecipe recipe(
            String model, EmbeddingRecipe.Provider provider, @Nullable String address, Prefixes prefixes) {
        return new EmbeddingRecipe(model, provider, address, prefixes.question(), prefixes.text());
    }

    @Override
    public Embedder of(String profile, EmbeddingRecipe recipe) {
        return embedder(profile, recipe, null);
    }

    @Override
    public Embedder of(EmbeddingProfile profile) {
        return embedder(profile.name(), profile.recipe(), profile.dimension());
    }

    private Embedder embedder(String profile, EmbeddingRecipe recipe, @Nullable Integer dimension) {
        return switch (recipe.provider()) {
            case PROCESS ->
                recipe.model().equals(InProcessEmbedder.NAME)
                        ? inProcess
                        : new MissingModel(
                                recipe.model(),
                                "this program has the model " + InProcessEmbedder.NAME + " in it, no other");
            case ENDPOINT -> behindEndpoint(profile, recipe, dimension);
        };
    }

    private Embedder behindEndpoint(String profile, EmbeddingRecipe recipe, @Nullable Integer dimension) {
        String address = address(recipe);
        if (address == null) {
            return new MissingModel(
                    recipe.model(), "its address is not known: set EMBED_BASE_URL and EMBED_MODEL to where it is");
        }
        EmbeddingEndpoint endpoint = EmbeddingEndpoint.of(address, recipe.model(), key(profile, address))
                .withPrefixes(recipe.questionPrefix(), recipe.textPrefix())
                .withDimensions(dimension);
        return endpoints.computeIfAbsent(endpoint, asked -> EmbeddingModels.openAiCompatible(asked, patience));
    }

    /** Where the settings name this model, they know best where it is, as seen from this machine. */
    private @Nullable String address(EmbeddingRecipe recipe) {
        EmbeddingEndpoint known = configured;
        return known != null && known.model().equals(recipe.model())
                ? known.baseUrl().toString()
                : recipe.baseUrl();
    }

    private @Nullable String key(String profile, String address) {
        EmbeddingEndpoint known = configured;
        boolean ofSettings = known != null && origin(known.baseUrl()).equals(origin(URI.create(address)));
        Optional<String> own = keyOfProfile.apply(profile);
        return own.isEmpty() && known != null && ofSettings ? known.apiKey() : own.orElse(null);
    }

    private static List<@Nullable Object> origin(URI address) {
        return Arrays.asList(address.getScheme(), address.getHost(), address.getPort());
    }

    @Override
    public int count(String text) {
        return tokenizer.count(text);
    }

    @Override
    public void close() {
        endpoints.values().forEach(EmbeddingModel::close);
        inProcess.close();
        tokenizer.close();
    }

    /** A model that cannot be asked from here. */
    private record MissingModel(String model, String why) implements Embedder {

        @Override
        public int dimension() {
            throw unavailable();
        }

        @Override
        public Embedding question(String text) {
            throw unavailable();
        }

        @Override
        public List<Embedding> texts(List<String> texts) {
            throw unavailable();
        }

        @Override
        public List<Embedding> textsSoon(List<String> texts) {
            throw unavailable();
        }

        private RuntimeException unavailable() {
            return EmbedderFailures.unavailable("The embedding model %s cannot be asked: %s.".formatted(model, why));
        }
    }
}
