package dev.portfolio.domain.revision;

import org.jspecify.annotations.Nullable;

/**
 * One field of an item, for comparing it with the same field of another state.
 *
 * @param name as it is called outside
 * @param value a text, a number, a moment, a list of texts, true or false; null where it has none
 */
public record RevisedField(String name, @Nullable Object value) {}
