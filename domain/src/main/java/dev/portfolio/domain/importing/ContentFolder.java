package dev.portfolio.domain.importing;

import dev.portfolio.domain.error.Invalid;
import java.nio.file.Path;
import java.util.List;

/** Reads a folder tree of content files, or a single file. */
public interface ContentFolder {

    /**
     * The files that may be content, as paths relative to the folder with {@code /} between names, sorted by code point.
     * Symbolic links that lead out of the folder are among them, to be refused when read. {@link Invalid} when the path does
     * not exist or cannot be read.
     */
    List<String> files(Path folder);

    /** What one of these files says. Never throws for what is in the file: that becomes {@link ContentFile.Unreadable}. */
    ContentFile read(Path folder, String file);
}
