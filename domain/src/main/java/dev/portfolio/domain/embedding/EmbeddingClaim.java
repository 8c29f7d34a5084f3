package dev.portfolio.domain.embedding;

import dev.portfolio.domain.content.ContentRef;

/**
 * An item taken from the queue.
 *
 * @param profile for which it is to be embedded
 * @param generation grows whenever the item is added again
 * @param attempts how often it was claimed before without success
 */
public record EmbeddingClaim(ContentRef item, EmbeddingProfileId profile, long generation, int attempts) {}
