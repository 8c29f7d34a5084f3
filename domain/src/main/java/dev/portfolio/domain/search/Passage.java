package dev.portfolio.domain.search;

/**
 * A piece of an item's text, short enough to be embedded as a whole.
 *
 * @param ordinal its place in the item, from 0
 */
public record Passage(int ordinal, String text) {}
