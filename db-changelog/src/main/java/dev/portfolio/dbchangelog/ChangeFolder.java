package dev.portfolio.dbchangelog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source folder of the changes: files whose names begin with a number of three digits, in whose order they run.
 *
 * @param path of the folder
 */
record ChangeFolder(Path path) {

    /** They run in the order of their names as texts, in which 1000 comes before 999. */
    private static final int HIGHEST = 999;

    private static final Pattern FILE = Pattern.compile("(\\d{3})-(.+)\\.sql");
    private static final Pattern VECTOR = Pattern.compile("vector\\((\\d+)\\)");

    /** The number of the next change. */
    int nextNumber() {
        int next = files().stream()
                        .map(file -> FILE.matcher(file.getFileName().toString()))
                        .filter(java.util.regex.Matcher::matches)
                        .mapToInt(name -> Integer.parseInt(name.group(1)))
                        .max()
                        .orElse(0)
                + 1;
        if (next > HIGHEST) {
            throw new MigrationRefused("The numbers of the changes end at " + HIGHEST + ".");
        }
        return next;
    }

    /** {@link MigrationRefused} when a change of that name is there, whatever its number. */
    void refuseIfThere(ChangeName name) {
        for (Path file : files()) {
            if (file.getFileName().toString().replaceFirst("^\\d+-", "").equals(name.text() + ".sql")) {
                throw new MigrationRefused("There is a change of that name already: " + file);
            }
        }
    }

    /** The dimensions that the vectors have after all the changes. */
    OptionalInt dimensions() {
        return files().stream()
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.startsWith("--"))
                .flatMap(line -> VECTOR.matcher(line).results())
                .map((MatchResult found) -> Integer.parseInt(found.group(1)))
                .reduce((_, last) -> last)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** A new file; {@link MigrationRefused} when there is one meanwhile. */
    Path create(String name, String content) {
        Path file = path.resolve(name + ".sql");
        try {
            return Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new MigrationRefused("There is a change of that name already: " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(path)) {
            throw new MigrationRefused("There is no folder of changes at " + path + ".");
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
