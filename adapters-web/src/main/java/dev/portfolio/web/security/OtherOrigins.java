package dev.portfolio.web.security;

import dev.portfolio.web.edge.RequestId;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.web.cors.CorsConfiguration;

/** Lets pages of the listed origins call the API, with the session of their user; for all others nothing changes. */
final class OtherOrigins {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private OtherOrigins() {}

    static void allow(List<String> origins, CorsConfigurer<HttpSecurity> cors) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of("*"));
        allowed.setExposedHeaders(List.of(
                HttpHeaders.ETAG,
                HttpHeaders.LINK,
                HttpHeaders.LOCATION,
                HttpHeaders.RETRY_AFTER,
                RequestId.HEADER,
                "RateLimit",
                "RateLimit-Policy"));
        allowed.setAllowCredentials(true);
        allowed.setMaxAge(REMEMBERED);
        // Where the origin is not listed the request goes its way, without leave for the page to read the answer.
        cors.configurationSource(
                request -> origins.contains(String.valueOf(request.getHeader(HttpHeaders.ORIGIN))) ? allowed : null);
    }
}
