package dev.portfolio.domain.embedding;

/** How much of what search knows has vectors. */
public interface EmbeddingCoverage {

    /** As it is now; a profile that is not there covers nothing. */
    Counts of(EmbeddingProfileId profile);

    /**
     * How many there are, and how many of them have a vector of the profile.
     *
     * @param items posts, projects and certifications, drafts included
     * @param indexedItems those of them of which every text has one
     * @param texts openings and passages
     * @param indexedTexts those of them that have one
     */
    record Counts(long items, long indexedItems, long texts, long indexedTexts) {}
}
