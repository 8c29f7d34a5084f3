package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What this module does with folders that come and go. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with all it holds; nothing if it is not there. Links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The first entry of a folder whose name begins like that. */
    static Path firstStartingWith(Path folder, String prefix) throws IOException {
        return startingWith(folder, prefix).stream()
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchFileException(folder.resolve(prefix + "*").toString()));
    }

    /** The entries of a folder whose names begin like that, in order; none if the folder is not there. */
    static List<Path> startingWith(Path folder, String prefix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
