package dev.portfolio.domain.search;

/**
 * An item that has words of a question.
 *
 * @param score the BM25 score of its best passage
 * @param passage the text of that passage
 */
public record KeywordMatch(FoundItem item, double score, String passage) {}
