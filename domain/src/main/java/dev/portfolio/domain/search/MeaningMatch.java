package dev.portfolio.domain.search;

/**
 * An item near a question in meaning.
 *
 * @param similarity the mean of the cosine similarities of the item's opening and of its nearest passage; of the passage
 *     alone while the opening has no vector
 * @param distance the cosine distance of the nearest passage
 * @param passage the text of the nearest passage
 */
public record MeaningMatch(FoundItem item, double similarity, double distance, String passage) {

    /** The cosine similarity of the nearest passage alone. */
    public double passageSimilarity() {
        return 1 - distance;
    }
}
