package dev.portfolio.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.portfolio.domain.account.Users;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.session.Session;
import dev.portfolio.domain.session.SessionToken;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.domain.session.SessionTokensContract;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class JwtSessionTokensTest extends SessionTokensContract {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private Instant now = SampleContent.NOW;
    private final SessionTokens tokens = tokens(SECRET);
    private final Session session = new Session(Users.newUserId(), 3);

    private SessionTokens tokens(String secret) {
        return new JwtSessionTokens(new SessionTokenSettings(secret, Duration.ofMinutes(30)), new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        });
    }

    @Override
    protected SessionTokens tokens() {
        return tokens;
    }

    @Override
    protected void untilExpired(SessionToken token) {
        now = token.expiresAt();
    }

    @Test
    void areGoodForAsLongAsIsSaid() {
        SessionToken token = tokens.issue(session);
        assertThat(token.expiresAt()).isEqualTo(Instant.parse("2026-03-01T12:30:00Z"));
        now = token.expiresAt().minusMillis(1);
        assertThat(tokens.read(token.value())).contains(session);
    }

    @Test
    void haveTheClaimsOfAJwt() throws ParseException {
        SignedJWT jwt = SignedJWT.parse(tokens.issue(session).value());
        assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
        assertThat(jwt.getJWTClaimsSet().getClaims().keySet())
                .containsExactlyInAnyOrder("iss", "aud", "sub", "jti", "iat", "exp", "ver");
    }

    @Test
    void aTokenThatSaysItNeedsNoSignatureIsNone() {
        assertThat(tokens.read(new PlainJWT(claims(claims -> claims)).serialize()))
                .isEmpty();
    }

    @Test
    void aTokenUnderAnotherKeyOrAlgorithmIsNone() throws JOSEException {
        JWTClaimsSet claims = claims(builder -> builder);
        assertThat(tokens.read(signed(JWSAlgorithm.HS256, SECRET, claims))).contains(session);
        assertThat(tokens.read(signed(JWSAlgorithm.HS256, SECRET.replace('0', '1'), claims)))
                .isEmpty();
        assertThat(tokens.read(signed(JWSAlgorithm.HS512, SECRET + SECRET, claims)))
                .isEmpty();
        assertThat(tokens(SECRET + SECRET).read(signed(JWSAlgorithm.HS512, SECRET + SECRET, claims)))
                .isEmpty();
    }

    @Test
    void aTokenForSomebodyElseIsNone() throws JOSEException {
        assertRefused(claims -> claims.audience("another-api"));
        assertRefused(claims -> claims.audience((String) null));
        assertRefused(claims -> claims.issuer("another"));
        assertRefused(claims -> claims.issuer(null));
        assertRefused(claims -> claims.expirationTime(null));
        assertRefused(claims -> claims.expirationTime(Date.from(now)));
        assertRefused(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(60))));
        assertRefused(claims -> claims.subject("nobody"));
        assertRefused(claims -> claims.subject(null));
        assertRefused(claims -> claims.claim("ver", null));
        assertRefused(claims -> claims.claim("ver", "3"));
    }

    @Test
    void aSecretThatIsTooShortIsRefusedAndNoneIsShown() {
        assertThatThrownBy(() -> new SessionTokenSettings("x".repeat(31), Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new SessionTokenSettings(SECRET, Duration.ofMinutes(1)).toString())
                .doesNotContain(SECRET);
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        String token = signed(JWSAlgorithm.HS256, SECRET, claims(change));
        assertThat(tokens.read(token)).as(token).isEmpty();
    }

    private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer("portfolio")
                        .audience("portfolio-api")
                        .subject(session.user().toString())
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .claim("ver", session.version()))
                .build();
    }

    private static String signed(JWSAlgorithm algorithm, String secret, JWTClaimsSet claims) throws JOSEException {
        SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims);
        jwt.sign(new MACSigner(secret));
        return jwt.serialize();
    }
}
