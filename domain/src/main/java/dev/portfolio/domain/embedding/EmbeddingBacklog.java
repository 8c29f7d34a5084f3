package dev.portfolio.domain.embedding;

/**
 * What is in the queue.
 *
 * @param waiting all items in it
 * @param failing those of them whose last attempt failed
 */
public record EmbeddingBacklog(long waiting, long failing) {}
