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

    /**
     * A file that one of these files refers to. Never throws for what the reference says: what leads out of the folder, is too
     * large or not there becomes {@link ReferencedFile.Missing}.
     *
     * @param reference a path relative to the file, as it stands in an address
     * @param mostBytes how many bytes are read at most
     */
    ReferencedFile referenced(Path folder, String file, String reference, int mostBytes);
}
