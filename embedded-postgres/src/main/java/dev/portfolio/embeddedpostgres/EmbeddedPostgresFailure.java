package dev.portfolio.embeddedpostgres;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why there is no server. The message alone tells a user what happened and what to do. */
public abstract sealed class EmbeddedPostgresFailure extends RuntimeException
        permits EmbeddedPostgresUnavailable,
                PortInUse,
                DataOfAnotherVersion,
                DataHomeUnusable,
                ServerDidNotStart,
                ServerDidNotStop,
                ServerInUse {

    private static final long serialVersionUID = 1L;

    EmbeddedPostgresFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What went wrong with a file or program, in words: Java's own message is often nothing but the file's name. */
    static String reason(Exception failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied: " + denied.getFile();
            case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
            case FileAlreadyExistsException existing -> "it is in the way: " + existing.getFile();
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }
}
