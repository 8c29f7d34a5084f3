package dev.portfolio.web.edge;

import dev.portfolio.domain.account.Caller;
import dev.portfolio.web.caller.CallerOfRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tags what is read: caches may keep it and have to ask whether it is still good ({@code Cache-Control: no-cache}), shared ones
 * only what a stranger has read; a tag
 * that the client has already is answered with 304 and nothing else. Tags are made of the bytes of the answer: strong, or
 * weak where the answer is a list. An answer that says itself how it may be kept is left alone.
 */
public final class EntityTagFilter extends OncePerRequestFilter {

    /** The route of backups: these are too large to be collected for a tag. */
    public static final String BACKUP = "/api/v1/admin/backup";

    private static final String WEAK = EntityTagFilter.class.getName() + ".weak";

    EntityTagFilter() {}

    /** Makes the answer to this request carry a weak tag. */
    public static void useWeakTag(HttpServletRequest request) {
        request.setAttribute(WEAK, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reads || request.getRequestURI().equals(BACKUP);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK && answer.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            tag(request, answer);
        }
        answer.copyBodyToResponse();
    }

    private static void tag(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        EntityTag tag = EntityTag.of(answer.getContentAsByteArray(), request.getAttribute(WEAK) != null);
        answer.setHeader(HttpHeaders.ETAG, tag.header());
        boolean forEverybody = CallerOfRequest.of(request) instanceof Caller.Anonymous;
        answer.setHeader(HttpHeaders.CACHE_CONTROL, forEverybody ? "no-cache" : "private, no-cache");
        if (tag.isNamedBy(Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)))) {
            answer.resetBuffer();
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
    }
}
