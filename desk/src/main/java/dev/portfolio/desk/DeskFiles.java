package dev.portfolio.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The desk as it was built: one page, and files whose names change with their content. */
public final class DeskFiles {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.(js|css|svg)");
    private static final String NONCE = "<meta name=\"style-nonce\" content=\"\">";

    private final String page;

    public DeskFiles() {
        this.page = new String(
                read("index.html").orElseThrow(() -> new IllegalStateException("The desk was not built.")),
                StandardCharsets.UTF_8);
        if (!page.contains(NONCE)) {
            throw new IllegalStateException("The page of the desk has no place for the nonce of its styles.");
        }
    }

    /**
     * The page, in HTML.
     *
     * @param styleNonce what its Content-Security-Policy calls the styles that the page makes itself; letters and digits
     */
    public String page(String styleNonce) {
        return page.replace(NONCE, NONCE.replace("\"\"", '"' + styleNonce + '"'));
    }

    /** A file by its name, without folders; empty where there is none. */
    public Optional<byte[]> asset(String name) {
        return NAME.matcher(name).matches() ? read("assets/" + name) : Optional.empty();
    }

    /** The media type of an asset. */
    public static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    private static Optional<byte[]> read(String path) {
        try (InputStream file = DeskFiles.class.getResourceAsStream("dist/" + path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
