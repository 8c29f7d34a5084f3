package dev.portfolio.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one request, in its answer, its errors and the log. */
public final class RequestId {

    /** The header that brings and returns it. */
    public static final String HEADER = "X-Request-Id";

    /** The key under which log lines have it. */
    public static final String LOG_KEY = "request_id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id the request brought, if it has 1 to 64 of {@code A-Z a-z 0-9 . _ -}; else one made for it. Stays the same. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String brought = request.getHeader(HEADER);
        String id = brought != null && SANE.matcher(brought).matches()
                ? brought
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
