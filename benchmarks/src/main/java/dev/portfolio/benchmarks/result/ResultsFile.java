package dev.portfolio.benchmarks.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results in a JSON file, to which each measurement adds its own as soon as it has them. */
public record ResultsFile(Path path) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What the file says; nothing where there is none. */
    public Results read() {
        return Files.exists(path) ? JSON.readValue(path.toFile(), Results.class) : Results.NONE;
    }

    /** Changes what it says, all at once. */
    public void change(UnaryOperator<Results> change) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path written = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(written, JSON.writeValueAsString(change.apply(read())) + "\n");
            Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The results cannot be written to " + path + ": " + e.getMessage(), e);
        }
    }
}
