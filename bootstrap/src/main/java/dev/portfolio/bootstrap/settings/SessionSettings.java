package dev.portfolio.bootstrap.settings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sessions and accounts.
 *
 * @param secret what sessions are sealed with; where none is given, a server that only this machine can reach makes its own
 * @param lifetime how long a session is good
 */
public record SessionSettings(Optional<Secret> secret, Duration lifetime, Optional<FirstSuperuser> firstSuperuser) {

    static final String SECRET = "JWT_SECRET";

    private static final int MIN_BYTES = 32;
    private static final int MIN_DIFFERENT_CHARACTERS = 10;
    private static final String ADVICE = " Make one with: openssl rand -base64 48";

    /** Parts of secrets that stand in examples and tutorials; no random text has them. */
    private static final List<String> WELL_KNOWN = List.of(
            "changeme",
            "change-me",
            "change_me",
            "change-this",
            "changethis",
            "change_this",
            "your-secret",
            "your_secret",
            "yoursecret",
            "secret-key",
            "secret_key",
            "secretkey",
            "supersecret",
            "super-secret",
            "super_secret",
            "a-string-secret",
            "256-bit-secret",
            "jwt_secret",
            "jwt-secret",
            "placeholder",
            "example",
            "password",
            "0123456789",
            "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
            "404e635266556a586e3272357538782f413f4428472b4b6250645367566b5970");

    /** {@link SettingInvalid}, which never shows a secret, for the first value that cannot be used. */
    static SessionSettings from(Environment environment) {
        return new SessionSettings(
                environment.text(SECRET).map(SessionSettings::checked),
                Duration.ofMinutes(environment.number("JWT_EXPIRE_MINUTES", 60, 1, 43_200)),
                FirstSuperuser.from(environment));
    }

    private static Secret checked(String secret) {
        if (secret.getBytes(StandardCharsets.UTF_8).length < MIN_BYTES) {
            throw new SettingInvalid(
                    SECRET, "has " + secret.length() + " characters; at least " + MIN_BYTES + " are needed." + ADVICE);
        }
        String lower = secret.toLowerCase(Locale.ROOT);
        if (WELL_KNOWN.stream().anyMatch(lower::contains)
                || secret.codePoints().distinct().count() < MIN_DIFFERENT_CHARACTERS) {
            throw new SettingInvalid(SECRET, "is one that everybody knows or can guess; it must be random." + ADVICE);
        }
        return new Secret(secret);
    }

    /** {@link SettingInvalid} when a server on this address must not start without a secret of its owner's. */
    static SettingInvalid missing(String host) {
        return new SettingInvalid(
                SECRET,
                "is missing, and HOST is " + host + ", which others can reach: it must be set, to at least " + MIN_BYTES
                        + " random characters." + ADVICE);
    }
}
