package dev.portfolio.web.edge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names one state of a representation (RFC 9110, 8.8.3).
 *
 * @param weak whether another representation with this tag may differ in its bytes
 */
public record EntityTag(String opaque, boolean weak) {

    private static final int BYTES = 16;
    private static final Pattern IN_HEADER = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    /** The tag of these bytes. */
    public static EntityTag of(byte[] representation, boolean weak) {
        byte[] digest = sha256().digest(representation);
        String opaque = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        return new EntityTag(opaque, weak);
    }

    /** As it stands in the header {@code ETag}. */
    public String header() {
        return (weak ? "W/" : "") + '"' + opaque + '"';
    }

    /** Whether these values of {@code If-None-Match} name it, by weak comparison. */
    boolean isNamedBy(Collection<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .anyMatch(value -> value.strip().equals("*")
                        || IN_HEADER
                                .matcher(value)
                                .results()
                                .map(MatchResult::group)
                                .anyMatch(tag -> tag.endsWith('"' + opaque + '"')));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }
}
