package dev.portfolio.web.edge;

import dev.portfolio.domain.account.Caller;
import dev.portfolio.web.caller.CallerOfRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    private static final String LISTENER = EntityTagFilter.class.getName() + ".listener";

    EntityTagFilter() {}

    /** Who wants to know an answer once it is tagged, with all its headers, whether it is then sent or the client has it. */
    @FunctionalInterface
    public interface TaggedAnswerListener {

        void tagged(EntityTag tag, byte[] body);
    }

    /** Makes the answer to this request carry a weak tag. */
    public static void useWeakTag(HttpServletRequest request) {
        request.setAttribute(WEAK, true);
    }

    /** Tells this listener of the answer to this request, if it gets a tag. */
    public static void whenTagged(HttpServletRequest request, TaggedAnswerListener listener) {
        request.setAttribute(LISTENER, listener);
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
        byte[] body = answer.getContentAsByteArray();
        EntityTag tag = EntityTag.of(body, request.getAttribute(WEAK) != null);
        answer.setHeader(HttpHeaders.ETAG, tag.header());
        boolean forEverybody = CallerOfRequest.of(request) instanceof Caller.Anonymous;
        answer.setHeader(HttpHeaders.CACHE_CONTROL, forEverybody ? "no-cache" : "private, no-cache");
        if (request.getAttribute(LISTENER) instanceof TaggedAnswerListener listener) {
            listener.tagged(tag, body);
        }
        if (tag.isNamedBy(request)) {
            answer.resetBuffer();
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
    }
}
