package dev.portfolio.web.edge;

import jakarta.servlet.http.HttpServletResponse;

/** Headers that tell browsers to do nothing with an answer but read it. A page that shows more sets its own. */
public final class SecurityHeaders {

    private SecurityHeaders() {}

    public static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
