package dev.portfolio.domain.search;

/**
 * What one side of a search adds to an item's score.
 *
 * @param match what that side found
 * @param share how much of the score it is
 */
public record Contribution<M>(M match, double share) {}
