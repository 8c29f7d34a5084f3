package dev.portfolio.persistence.vectorindex;

/** How exactly an index keeps the vectors; the columns keep them as they are. */
public enum Precision {
    /** As the column does: {@code vector}. */
    FULL,
    /** In half the space: {@code halfvec}, numbers of 16 bits. */
    HALF
}
