package dev.portfolio.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

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

    /** Whether {@code If-None-Match} of this request names it, by weak comparison. */
    public boolean isNamedBy(HttpServletRequest request) {
        Enumeration<String> values = request.getHeaders(HttpHeaders.IF_NONE_MATCH);
        while (values.hasMoreElements()) {
            if (isNamedBy(values.nextElement())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedBy(String ifNoneMatch) {
        return ifNoneMatch.strip().equals("*")
                || IN_HEADER
                        .matcher(ifNoneMatch)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(tag -> tag.endsWith('"' + opaque + '"'));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }
}
