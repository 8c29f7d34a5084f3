package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Asks an OpenAI-compatible endpoint for vectors. */
final class EndpointEmbedder implements Embedder, AutoCloseable {

    private static final int TEXTS_PER_REQUEST = 32;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final EmbeddingEndpoint endpoint;
    private final Prefixes prefixes;
    private final EndpointConnection connection;

    EndpointEmbedder(EmbeddingEndpoint endpoint) {
        this.endpoint = endpoint;
        this.prefixes = endpoint.prefixes();
        this.connection = new EndpointConnection(endpoint);
    }

    @Override
    public String model() {
        return endpoint.model();
    }

    /** Where the settings do not tell it, that of a vector that is asked for. */
    @Override
    public int dimension() {
        Integer expected = endpoint.dimensions();
        return expected == null ? texts(List.of("dimension")).getFirst().dimension() : expected;
    }

    @Override
    public Embedding question(String text) {
        return ask(List.of(prefixes.question() + text), endpoint.questionDeadline())
                .getFirst();
    }

    @Override
    public List<Embedding> texts(List<String> texts) {
        List<Embedding> all = new ArrayList<>(texts.size());
        for (int from = 0; from < texts.size(); from += TEXTS_PER_REQUEST) {
            List<String> batch = texts.subList(from, Math.min(from + TEXTS_PER_REQUEST, texts.size()));
            all.addAll(ask(batch.stream().map(text -> prefixes.text() + text).toList(), endpoint.textsDeadline()));
        }
        return List.copyOf(all);
    }

    @Override
    public List<Embedding> textsSoon(List<String> texts) {
        return texts(texts);
    }

    private List<Embedding> ask(List<String> input, Duration deadline) {
        // As a string, since the mapper refuses to write half a surrogate pair as bytes.
        String request = JSON.writeValueAsString(new Request(endpoint.model(), input));
        byte[] answer = connection.post(request, deadline);
        return EmbeddingsAnswer.read(answer, JSON).embeddings(input.size(), endpoint.dimensions());
    }

    @Override
    public void close() {
        connection.close();
    }

    /** The body of the request, as the API wants it. */
    private record Request(String model, List<String> input) {}
}
