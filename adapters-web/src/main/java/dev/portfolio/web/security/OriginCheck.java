package dev.portfolio.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Knows requests that a page of another site makes a browser send with the cookies of its user. Browsers say so by
 * {@code Sec-Fetch-Site} or {@code Origin}; a client that says neither is no browser.
 */
final class OriginCheck {

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final List<String> allowed;

    /** @param allowed other origins whose pages may do it */
    OriginCheck(List<String> allowed) {
        this.allowed = allowed;
    }

    boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && allowed.contains(origin)) {
            return false;
        }
        String site = request.getHeader(FETCH_SITE);
        if (site != null && !OWN_SITE.contains(site.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return origin != null && !isOwn(origin, request.getHeader(HttpHeaders.HOST));
    }

    /** By host and port alone: whether a proxy in between speaks TLS is not always known here. */
    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && host != null
                    && withoutDefaultPort(authority).equals(withoutDefaultPort(host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutDefaultPort(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)$", "");
    }
}
