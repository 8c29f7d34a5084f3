package dev.portfolio.security;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.session.Session;
import dev.portfolio.domain.session.SessionToken;
import dev.portfolio.domain.session.SessionTokens;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Sessions as JSON Web Tokens (RFC 7519) under HMAC with SHA-256, and under no other algorithm, whatever a token says. Besides
 * the registered claims they have the version of the account's sessions, {@value #VERSION}.
 */
final class JwtSessionTokens implements SessionTokens {

    static final String ISSUER = "portfolio";
    static final String AUDIENCE = "portfolio-api";
    static final String VERSION = "ver";

    /** Ours have some 350 characters; reading a longer one is a waste. */
    private static final int MAX_LENGTH = 2_000;

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final Duration lifetime;
    private final Clock clock;

    JwtSessionTokens(SessionTokenSettings settings, Clock clock) {
        SecretKey key = new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key));
        this.decoder = decoder(key, clock);
        this.lifetime = settings.lifetime();
        this.clock = clock;
    }

    private static JwtDecoder decoder(SecretKey key, Clock clock) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(Duration.ZERO);
        timestamps.setClock(clock);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                timestamps,
                new JwtClaimValidator<Instant>(
                        JwtClaimNames.EXP,
                        expiry -> expiry != null && clock.instant().isBefore(expiry)),
                new JwtClaimValidator<String>(JwtClaimNames.ISS, ISSUER::equals),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }

    @Override
    public SessionToken issue(Session session) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiry = now.plus(lifetime);
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .audience(List.of(AUDIENCE))
                .subject(session.user().toString())
                .id(UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(expiry)
                .claim(VERSION, session.version())
                .build();
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).type("JWT").build();
        return new SessionToken(
                encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue(), expiry);
    }

    @Override
    public Optional<Session> read(String token) {
        if (token.isEmpty() || token.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return session(decoder.decode(token));
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Session> session(Jwt jwt) {
        return jwt.getClaim(VERSION) instanceof Number version && jwt.getSubject() != null
                ? Optional.of(new Session(new UserId(UUID.fromString(jwt.getSubject())), version.intValue()))
                : Optional.empty();
    }
}
