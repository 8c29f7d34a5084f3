package dev.portfolio.markdown.importing;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * Translates between paths and texts by way of URIs, which hold a name's bytes. {@link Path#toString} and {@link Path#of} take
 * the encoding of the locale, and so lose every name that is not ASCII where no locale is set, as in many containers.
 */
public final class FileNames {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~/";
    private static final int HEX = 16;
    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    /** The path, relative to a folder above it, with {@code /} between names. */
    static String relative(Path ancestor, Path path) {
        String above = withSlash(ancestor.toUri().getRawPath());
        String whole = path.toUri().getRawPath();
        String below = whole.startsWith(above) ? whole.substring(above.length()) : "";
        return decoded(below.endsWith("/") ? below.substring(0, below.length() - 1) : below);
    }

    /** The path of a text that {@link #relative} gave; {@link IllegalArgumentException} if no path can have that name. */
    public static Path resolve(Path folder, String relative) {
        return Path.of(URI.create(withSlash(folder.toUri().toString()) + encoded(relative)));
    }

    /**
     * The path of what a file refers to, without {@code .} and {@code ..}; these stay in front where they lead out of the folder.
     *
     * @param file relative to the folder
     * @param reference relative to the file
     */
    static String beside(String file, String reference) {
        Deque<String> names = new ArrayDeque<>(List.of(file.split("/", -1)));
        names.removeLast();
        for (String name : reference.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** Whether a name had bytes that are not UTF-8, so that {@link #resolve} does not find it again. */
    static boolean isLossy(String name) {
        return name.indexOf(REPLACEMENT) >= 0;
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
        }
        return encoded.toString();
    }

    private static String decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, HEX));
                i += 2;
            } else {
                bytes.write(raw.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
