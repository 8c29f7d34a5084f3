package dev.portfolio.benchmarks.peer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.Embedding;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;

/** A model for Spring AI that has been told all its answers: its store takes texts, and asks a model for their vectors. */
public final class KnownVectors implements EmbeddingModel {

    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

    /** From now on this is the vector of that text. */
    public void tell(String text, float[] vector) {
        vectors.put(text, vector);
    }

    @Override
    public EmbeddingResponse call(EmbeddingRequest request) {
        List<String> texts = request.getInstructions();
        return new EmbeddingResponse(IntStream.range(0, texts.size())
                .mapToObj(i -> new Embedding(embed(texts.get(i)), i))
                .toList());
    }

    @Override
    public float[] embed(Document document) {
        return embed(String.valueOf(document.getText()));
    }

    @Override
    public float[] embed(String text) {
        float[] vector = vectors.get(text);
        if (vector == null) {
            throw new IllegalArgumentException("The vector of this text was not told: " + text);
        }
        return vector;
    }
}
