package dev.portfolio.domain.apitoken;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a script sends: shown once, when the token is made, and never kept. */
public record ApiTokenSecret(String value) {

    /** How each one begins, so that one that got out is recognised for what it is. */
    public static final String PREFIX = "pf_";

    /** Whether this text is meant as an API token. */
    public static boolean isMeant(String text) {
        return text.startsWith(PREFIX);
    }

    /** What is kept of it. One round of SHA-256 will do, since it is long and random. */
    public ApiTokenDigest digest() {
        return new ApiTokenDigest(HexFormat.of().formatHex(sha256().digest(value.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "[not shown]";
    }
}
