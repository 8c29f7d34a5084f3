package dev.portfolio.domain.importing;

import java.io.InputStream;

/**
 * A file that somebody sends.
 *
 * @param path what it is called, with folders before it; nothing of it is to be believed
 * @param content to be read once, before the next file
 */
public record UploadedFile(String path, InputStream content) {}
