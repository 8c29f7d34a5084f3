package dev.portfolio.domain.content;

import java.time.Instant;

/**
 * An item that everybody may read, as far as its address and its age go.
 *
 * @param updatedAt when it was last changed
 */
public record PublishedItem(ContentRef ref, Slug slug, Instant updatedAt) {}
