package dev.portfolio.bootstrap.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a {@code PORTFOLIO_HOME} knows of its database in Docker, in its folder {@code docker}: the variables of
 * {@code compose.yaml}, and whether that database is the one in use, which it is from {@code db:up} to {@code db:down}.
 */
record DockerHome(Path home) {

    Path folder() {
        return home.resolve("docker");
    }

    Path variablesFile() {
        return folder().resolve(".env");
    }

    private Path upFile() {
        return folder().resolve("up");
    }

    boolean isUp() {
        return Files.exists(upFile());
    }

    void setUp() {
        changing(() -> {
            if (!isUp()) {
                Files.createFile(upFile());
            }
        });
    }

    void setDown() {
        changing(() -> Files.deleteIfExists(upFile()));
    }

    /** The variables of the last start, if there was one. */
    Optional<ComposeVariables> variables() {
        if (!Files.exists(variablesFile())) {
            return Optional.empty();
        }
        try {
            Map<String, String> values = Files.readAllLines(variablesFile()).stream()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (_, last) -> last));
            return Optional.of(new ComposeVariables(
                    value(values, ComposeVariables.PROJECT),
                    value(values, ComposeVariables.IMAGE),
                    Integer.parseInt(value(values, ComposeVariables.PORT)),
                    value(values, ComposeVariables.PASSWORD)));
        } catch (IOException | NumberFormatException e) {
            throw new DockerFailure("The file " + variablesFile() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String value(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new DockerFailure("The file " + variablesFile() + " has no " + name
                    + ". Put it back; without its password the database in Docker cannot be opened.");
        }
        return value.strip();
    }

    /** Writes them to a file that was private before it had any content, and that is there whole or not at all. */
    void write(ComposeVariables variables) {
        changing(() -> {
            Files.createDirectories(folder());
            Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwx------"));
            Path draft = folder().resolve(".env.new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    draft,
                    variables.byName().entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .toList());
            Files.move(draft, variablesFile(), StandardCopyOption.ATOMIC_MOVE);
        });
    }

    private interface Change {
        void run() throws IOException;
    }

    private void changing(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw new DockerFailure("The folder " + folder() + " cannot be written: " + e.getMessage(), e);
        }
    }
}
