package dev.portfolio.domain.tag;

/**
 * A tag and how many items have it.
 *
 * @param count at least 1
 */
public record TagCount(String tag, long count) {}
