package dev.portfolio.web.freshness;

import dev.portfolio.domain.transaction.Freshness;
import dev.portfolio.domain.transaction.WritePosition;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * What a caller gets after a write and brings along afterwards, so that it reads what it wrote on every instance: the position
 * of the write, as a cookie for browsers and as a header for programs. Not sealed: who makes one up is answered by the primary,
 * at worst, as everybody is where there is no replica.
 */
final class WriteMarker {

    static final String COOKIE = "write_position";
    static final String HEADER = "X-Write-Position";

    /** Longer than a replica may be behind to be read at all. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private WriteMarker() {}

    /** What a caller expects that brings this request. */
    static Freshness of(HttpServletRequest request) {
        Set<String> brought = Stream.of(header(request), cookie(request))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
        if (brought.isEmpty()) {
            return new Freshness.Recent();
        }
        String value = brought.iterator().next();
        return brought.size() == 1 && WritePosition.canBe(value)
                ? new Freshness.Since(new WritePosition(value))
                : new Freshness.Latest();
    }

    /** Gives it to the caller; a later one of the same answer takes the place of an earlier one. */
    static void give(WritePosition position, HttpServletResponse response) {
        response.setHeader(HEADER, position.value());
        ResponseCookie cookie = ResponseCookie.from(COOKIE, position.value())
                .path("/api")
                .maxAge(LIFE)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String header(HttpServletRequest request) {
        String value = request.getHeader(HEADER);
        return value == null ? "" : value;
    }

    private static String cookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }
}
