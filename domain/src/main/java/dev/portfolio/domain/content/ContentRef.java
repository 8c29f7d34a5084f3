package dev.portfolio.domain.content;

/** Names one item of content: which type it is, and which one. */
public record ContentRef(ContentType type, ContentId id) {}
