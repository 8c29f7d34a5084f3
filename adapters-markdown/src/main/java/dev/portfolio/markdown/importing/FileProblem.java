package dev.portfolio.markdown.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what the operating system had against reading a file. */
final class FileProblem {

    private FileProblem() {}

    static String of(IOException error) {
        return switch (error) {
            case NoSuchFileException _ -> "does not exist";
            case AccessDeniedException _ -> "this user may not read it";
            case FileSystemException e when e.getReason() != null -> "cannot be read: " + e.getReason();
            default -> "cannot be read: " + error.getMessage();
        };
    }
}
