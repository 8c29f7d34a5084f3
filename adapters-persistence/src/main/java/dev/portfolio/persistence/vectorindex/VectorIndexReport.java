package dev.portfolio.persistence.vectorindex;

/**
 * What became of an index.
 *
 * @param vectors how many it holds or would hold
 */
public record VectorIndexReport(String index, Outcome outcome, long vectors) {

    public enum Outcome {
        /** Made now. */
        BUILT,
        /** It was there already, and may be of use. */
        PRESENT,
        /** It was there already, for fewer vectors than it takes to pay. */
        PRESENT_NEEDLESSLY,
        /** Not made: for so few vectors an exact search is faster. */
        NOT_NEEDED,
        /** Removed now. */
        DROPPED,
        /** There was nothing to be removed. */
        ABSENT
    }
}
