package dev.portfolio.pages.asset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.MediaType;

/** A style sheet, script or picture of the pages. */
final class Asset {

    private static final int FINGERPRINT_BYTES = 6;

    private final String fileName;
    private final MediaType mediaType;
    private final byte[] content;

    private Asset(String fileName, MediaType mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** @param name as in {@code site.css} */
    static Asset of(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        return new Asset(name.substring(0, dot) + "." + fingerprint(content) + "." + ending, typeOf(ending), content);
    }

    /** With the fingerprint of the content in it, so that caches may keep it for good. */
    String fileName() {
        return fileName;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** Not to be changed. */
    byte[] content() {
        return content;
    }

    String path() {
        return AssetController.PATH + "/" + fileName;
    }

    private static MediaType typeOf(String ending) {
        return switch (ending) {
            case "css" -> new MediaType("text", "css", StandardCharsets.UTF_8);
            case "js" -> new MediaType("text", "javascript", StandardCharsets.UTF_8);
            case "svg" -> new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("No media type is known for ." + ending);
        };
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, FINGERPRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }
}
