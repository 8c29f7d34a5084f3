package dev.portfolio.pages.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The headers that every page has. */
final class PageHeaders {

    /** What a page may load and do: its own styles, scripts and forms, and pictures from where a text shows them. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final int TAG_BYTES = 16;

    private PageHeaders() {}

    static ResponseEntity.BodyBuilder on(ResponseEntity.BodyBuilder answer) {
        return answer.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("Referrer-Policy", "same-origin")
                .contentType(HTML);
    }

    /** Weak, so that the server may compress what it names. */
    static String entityTag(byte[] html) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(html);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES))
                    + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }
}
