package dev.portfolio.domain.media;

/**
 * A smaller copy of a picture, for small screens.
 *
 * @param bytes how large its file is
 */
public record Variant(PictureSize size, PictureFormat format, long bytes) {}
