package dev.portfolio.ai.embedding;

import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.error.Unavailable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an OpenAI-compatible endpoint answers. All of it is checked here, and whatever is not as it should be is
 * {@link Unavailable}, since a wrong vector that is stored spoils search without a trace.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/embeddings/object">The format</a>
 */
record EmbeddingsAnswer(@Nullable List<@Nullable Item> data) {

    /** One vector and which of the texts it belongs to; servers that leave the index out keep the order. */
    record Item(@Nullable Integer index, @Nullable List<@Nullable Float> embedding) {}

    static EmbeddingsAnswer read(byte[] json, JsonMapper mapper) {
        try {
            return Objects.requireNonNullElse(
                    mapper.readValue(json, EmbeddingsAnswer.class), new EmbeddingsAnswer(null));
        } catch (JacksonException e) {
            // Without its cause, which quotes the answer.
            throw wrong("is not the JSON of embeddings");
        }
    }

    /**
     * The vectors in the order of the texts.
     *
     * @param expected how many texts were sent
     * @param dimensions how many numbers each vector must have, null for any number that fits
     */
    List<Embedding> embeddings(int expected, @Nullable Integer dimensions) {
        if (data == null || data.size() != expected) {
            throw wrong("has " + (data == null ? 0 : data.size()) + " vectors for " + expected + " texts");
        }
        List<@Nullable Embedding> ordered = new ArrayList<>(Collections.nCopies(expected, null));
        int length = dimensions == null ? lengthOfFirst() : dimensions;
        for (int position = 0; position < expected; position++) {
            Item item = data.get(position);
            int index = item == null || item.index() == null ? position : item.index();
            if (index < 0 || index >= expected || ordered.get(index) != null) {
                throw wrong("numbers its vectors wrongly");
            }
            ordered.set(index, embedding(valuesOf(item), length));
        }
        return ordered.stream().map(Objects::requireNonNull).toList();
    }

    private int lengthOfFirst() {
        return data == null || data.isEmpty() ? 0 : valuesOf(data.getFirst()).length;
    }

    private static float[] valuesOf(@Nullable Item item) {
        if (item == null || item.embedding() == null) {
            throw wrong("lacks a vector");
        }
        float[] values = new float[item.embedding().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Objects.requireNonNullElse(item.embedding().get(i), Float.NaN);
        }
        return values;
    }

    private static Embedding embedding(float[] values, int length) {
        if (values.length != length) {
            throw wrong("has a vector of " + values.length + " dimensions where " + length + " are expected");
        }
        try {
            return Embedding.of(UnitLength.of(values));
        } catch (IllegalArgumentException e) {
            throw EmbedderFailures.wrongAnswer(
                    "The embedding endpoint answers with something else than an embedding: " + e.getMessage()
                            + " Check EMBED_MODEL.",
                    e);
        }
    }

    private static Unavailable wrong(String what) {
        return EmbedderFailures.wrongAnswer(
                "The embedding endpoint's answer " + what + ": check EMBED_MODEL and EMBED_BASE_URL.");
    }
}
