package dev.portfolio.domain.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A backup, complete, in a folder of its own, until it is closed; only the owner of the process may read it. */
public record BackupFile(Path path) implements AutoCloseable {

    /** How it is to be called where it goes. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Its length in bytes. */
    public long bytes() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes it and its folder. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(path.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
