package dev.portfolio.web.remembered;

import dev.portfolio.web.edge.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerMapping;

/** A whole answer, but for the headers that each request gets anew. */
final class RememberedAnswer {

    /** Those that say something about the content alone; an answer that has others is not remembered. */
    private static final Set<String> OF_CONTENT =
            Set.of(HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, HttpHeaders.LINK, HttpHeaders.VARY);

    private final String route;
    private final EntityTag tag;
    private final String contentType;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * An answer that was just made.
     *
     * @param route the template of its address, for the log and the metrics
     * @param contentType the type of its body
     * @param headers all others
     */
    RememberedAnswer(String route, EntityTag tag, String contentType, Map<String, List<String>> headers, byte[] body) {
        this.route = route;
        this.tag = tag;
        this.contentType = contentType;
        this.headers = headers;
        this.body = body;
    }

    /** Whether these headers, as they were added, may be given again. */
    static boolean areOfContent(Collection<String> names) {
        return OF_CONTENT.containsAll(names);
    }

    static Map<String, List<String>> headers(HttpServletResponse response, Collection<String> names) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        names.forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        return headers;
    }

    /** About how many bytes it takes to keep. */
    int size() {
        return body.length + 100 * headers.size();
    }

    /** Answers with it, or with 304 whoever has it. */
    void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, route);
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(observed -> observed.setPathPattern(route));
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(contentType);
        if (tag.isNamedBy(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
