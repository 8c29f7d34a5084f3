package dev.portfolio.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * How sessions are sealed.
 *
 * @param secret at least {@value #MIN_SECRET_BYTES} bytes in UTF-8 that nobody can guess (RFC 7518, 3.2)
 * @param lifetime how long a session is good
 */
public record SessionTokenSettings(String secret, Duration lifetime) {

    public static final int MIN_SECRET_BYTES = 32;

    public SessionTokenSettings {
        if (secret.getBytes(StandardCharsets.UTF_8).length < MIN_SECRET_BYTES) {
            throw new IllegalArgumentException("The secret of sessions has at least " + MIN_SECRET_BYTES + " bytes.");
        }
    }

    @Override
    public String toString() {
        return "SessionTokenSettings[secret not shown, lifetime=" + lifetime + "]";
    }
}
