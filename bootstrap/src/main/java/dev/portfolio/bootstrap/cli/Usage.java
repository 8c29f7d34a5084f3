package dev.portfolio.bootstrap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text with which the program explains itself; the launcher shows the same file before anything is built. */
final class Usage {

    private Usage() {}

    static String text() {
        try (InputStream file =
                Objects.requireNonNull(Usage.class.getResourceAsStream("/dev/portfolio/bootstrap/usage.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
