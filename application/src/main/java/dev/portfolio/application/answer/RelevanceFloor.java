package dev.portfolio.application.answer;

/**
 * What a passage needs to be taken for an answer at all.
 *
 * @param similarity the least similarity in meaning, as search by meaning counts it; depends on the embedding model
 * @param coverage the least share of the question's words, from 0 to 1; enough on its own, since a name may mean nothing to
 *     a model
 */
public record RelevanceFloor(double similarity, double coverage) {

    /** Measured for bge-small-en-v1.5; see docs/answers.md. */
    public static final RelevanceFloor DEFAULT = new RelevanceFloor(0.62, 0.75);
}
