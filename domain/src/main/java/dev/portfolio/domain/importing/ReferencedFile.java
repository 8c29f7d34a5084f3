package dev.portfolio.domain.importing;

import dev.portfolio.domain.media.FileContent;

/** A file that another file of a {@link ContentFolder} refers to. */
public sealed interface ReferencedFile {

    /**
     * It is there.
     *
     * @param path relative to the folder, with {@code /} between names
     */
    record Found(String path, FileContent content) implements ReferencedFile {}

    /**
     * It cannot be taken.
     *
     * @param reason why, as in "does not exist"
     */
    record Missing(String reason) implements ReferencedFile {}
}
