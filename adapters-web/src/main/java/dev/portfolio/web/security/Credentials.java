package dev.portfolio.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** What a request brings along to say who sent it. */
public sealed interface Credentials {

    /** Nothing. */
    record None() implements Credentials {}

    /** A token that the client chose to send. */
    record Bearer(String token) implements Credentials {}

    /** A token that the browser sent by itself. */
    record Cookie(String token) implements Credentials {}

    String SCHEME = "bearer ";

    /** A bearer token wins over a cookie. Two headers are one token that cannot be good. */
    static Credentials of(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip())
                .toList();
        if (!headers.isEmpty()) {
            return new Bearer(String.join(",", headers));
        }
        return SessionCookie.in(request).<Credentials>map(Cookie::new).orElseGet(None::new);
    }
}
