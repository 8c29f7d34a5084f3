package dev.portfolio.domain.answer;

import dev.portfolio.domain.search.FoundItem;

/**
 * A passage that an answer rests on.
 *
 * @param number by which the answer cites it, as in {@code [1]}; from 1
 * @param passage plain text
 */
public record Source(int number, FoundItem item, String passage) {}
