package dev.portfolio.dbchangelog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that lie beside the classes: queries and templates. */
final class TextResource {

    private TextResource() {}

    static String read(String name) {
        try (InputStream file = Objects.requireNonNull(TextResource.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
