package dev.portfolio.pages.error;

import dev.portfolio.pages.PageLimits;
import dev.portfolio.pages.layout.Layout;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.util.UriUtils;

/**
 * Answers with a page what fails on the way to one: in a page's own handler, and where a browser asks for an address that
 * nothing answers. Programs, and whoever calls the API, get problem documents as ever.
 */
final class ErrorPages implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    /** Given to each answer at the edge of the server; its log names the request by it. */
    private static final String REQUEST_ID = "X-Request-Id";

    private static final String PAGES = PageLimits.class.getPackageName();
    private static final List<String> OF_PROGRAMS = List.of("/api", "/actuator", "/mcp", "/admin", "/media");

    private final Layout layout;

    ErrorPages(Layout layout) {
        this.layout = layout;
    }

    /** Before those that answer all requests. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!isOfPage(handler) && !isLostBrowser(request, error)) {
            return null;
        }
        if (!DisconnectedClientHelper.isClientDisconnectedException(error)) {
            answer(request, response, error);
        }
        return new ModelAndView();
    }

    private static boolean isOfPage(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith(PAGES + ".");
    }

    private static boolean isLostBrowser(HttpServletRequest request, Exception error) {
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        String path = request.getRequestURI();
        return (error instanceof NoHandlerFoundException || error instanceof NoResourceFoundException)
                && accept.contains("text/html")
                && OF_PROGRAMS.stream().noneMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception error) {
        ErrorPage page = ErrorPage.of(error);
        String id = Objects.requireNonNullElse(response.getHeader(REQUEST_ID), "");
        if (page.isFaultOfServer()) {
            LOG.error("{} {} failed (request {}).", request.getMethod(), request.getRequestURI(), id, error);
        }
        String words = page.isMissing() ? wordsOf(request.getRequestURI()) : "";
        ResponseEntity<byte[]> answer = layout.passing(
                request,
                HttpStatusCode.valueOf(page.status()),
                page.head(request.getRequestURI()),
                out -> JteerrorGenerated.render(out, Layout.AS_WRITTEN, page, words, id));
        response.setStatus(page.status());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        page.retryAfter()
                .ifPresent(wait ->
                        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds() + 1))));
        try {
            response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody may have looked for, from the end of the address. */
    private static String wordsOf(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            return UriUtils.decode(last, StandardCharsets.UTF_8)
                    .replaceAll("\\.\\w+$", "")
                    .replaceAll("[-_.+]+", " ")
                    .strip();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
