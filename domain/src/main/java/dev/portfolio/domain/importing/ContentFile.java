package dev.portfolio.domain.importing;

import org.jspecify.annotations.Nullable;

/** A file of a {@link ContentFolder}, read. */
public sealed interface ContentFile {

    /** Its path relative to the folder. */
    String path();

    /** It is content. */
    record Recognised(String path, ContentDraft draft) implements ContentFile {}

    /** It is not content, which is no mistake. */
    record Skipped(String path, String reason) implements ContentFile {}

    /**
     * It cannot be taken.
     *
     * @param line where in the file, from 1, if known
     */
    record Unreadable(String path, @Nullable Integer line, String reason) implements ContentFile {}
}
