package dev.portfolio.domain.embedding;

import dev.portfolio.domain.error.Unavailable;
import java.util.List;

/**
 * Turns texts into vectors by a model. Slow: never to be called inside a transaction.
 *
 * <p>{@link Unavailable} when the model cannot be reached or answers with something that is not an embedding.
 */
public interface Embedder {

    /** The model's name. */
    String model();

    /** How many numbers its vectors have; where nobody knows, the model is asked. */
    int dimension();

    /** The vector of a question, with the instruction before it that the model wants there. */
    Embedding question(String text);

    /** The vectors of texts that are to be found, in the order of the texts. */
    List<Embedding> texts(List<String> texts);

    /** As {@link #texts}, for somebody who waits: rather {@link Unavailable} than late. */
    List<Embedding> textsSoon(List<String> texts);
}
