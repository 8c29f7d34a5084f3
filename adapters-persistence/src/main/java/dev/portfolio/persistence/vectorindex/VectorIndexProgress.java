package dev.portfolio.persistence.vectorindex;

/** Is told how the work on vector indexes gets on. */
public interface VectorIndexProgress {

    /** Something to be read by a person, once. */
    void step(String message);

    /** So much of a piece of work is done; the last call has {@code done == total}. */
    void progress(String what, long done, long total);
}
