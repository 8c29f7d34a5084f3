package dev.portfolio.web.security;

import dev.portfolio.domain.session.SessionToken;
import dev.portfolio.web.edge.TrustedProxies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that keeps somebody signed in: out of reach of scripts, not sent along by other sites but for plain links, and
 * over TLS only where the client came over TLS.
 */
public final class SessionCookie {

    /** Its name. */
    public static final String NAME = "access_token";

    private final TrustedProxies proxies;
    private final Clock clock;

    SessionCookie(TrustedProxies proxies, Clock clock) {
        this.proxies = proxies;
        this.clock = clock;
    }

    /** The value of {@code Set-Cookie} that begins a session. */
    public String begin(SessionToken token, HttpServletRequest request) {
        return cookie(token.value(), Duration.between(clock.instant(), token.expiresAt()), request);
    }

    /** The value of {@code Set-Cookie} that removes it. */
    public String end(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    static Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private String cookie(String value, Duration maxAge, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(proxies.isSecure(request))
                .path("/")
                .maxAge(maxAge)
                .build()
                .toString();
    }
}
