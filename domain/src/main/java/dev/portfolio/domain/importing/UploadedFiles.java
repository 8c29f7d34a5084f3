package dev.portfolio.domain.importing;

import dev.portfolio.domain.error.Invalid;
import java.util.Optional;

/** The files that somebody sends, as they arrive. */
@FunctionalInterface
public interface UploadedFiles {

    /** The next file; empty behind the last one. {@link Invalid} when what was sent cannot be read. */
    Optional<UploadedFile> next();
}
