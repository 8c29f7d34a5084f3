package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What a list of search results shows of an item.
 *
 * @param slug null where the type has none
 */
public record FoundItem(ContentRef ref, @Nullable Slug slug, String title) {}
