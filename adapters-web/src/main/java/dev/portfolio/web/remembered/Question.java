package dev.portfolio.web.remembered;

import dev.portfolio.domain.account.Caller;
import dev.portfolio.web.caller.CallerOfRequest;
import dev.portfolio.web.security.Credentials;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a stranger asks: all of a request that an answer {@linkplain FromContentAlone from content alone} may depend on.
 *
 * @param path as it came, still encoded
 * @param query as it came
 */
record Question(String path, @Nullable String query, List<String> accept) {

    /** Empty for whoever brings credentials, good or bad ones, comes from a page of another origin, or does not just read. */
    static Optional<Question> of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")
                || request.getHeader(HttpHeaders.ORIGIN) != null
                || !(Credentials.of(request) instanceof Credentials.None)
                || !(CallerOfRequest.of(request) instanceof Caller.Anonymous)) {
            return Optional.empty();
        }
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        return Optional.of(new Question(request.getRequestURI(), request.getQueryString(), accept));
    }

    /** About how many bytes it takes to keep. */
    int size() {
        int characters = path.length() + (query == null ? 0 : query.length());
        return characters + accept.stream().mapToInt(String::length).sum();
    }
}
