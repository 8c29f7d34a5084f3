package dev.portfolio.domain.embedding;

/** Counts tokens as the embedding model does. */
@FunctionalInterface
public interface TokenCounter {

    /** The number of tokens of this text, without the marks the model puts around it. */
    int count(String text);
}
