package dev.portfolio.domain.search;

import dev.portfolio.domain.embedding.Embedding;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands in the index.
 *
 * @param opening the vector of its opening; null while it has none of the profile asked for
 */
public record IndexedItem(FoundItem item, @Nullable Embedding opening) {}
