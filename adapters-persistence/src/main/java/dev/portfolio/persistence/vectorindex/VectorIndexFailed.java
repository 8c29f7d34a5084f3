package dev.portfolio.persistence.vectorindex;

/** A vector index could not be made or removed. The message says why, for a person; search works without it. */
public final class VectorIndexFailed extends RuntimeException {

    VectorIndexFailed(String message) {
        super(message);
    }

    VectorIndexFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
