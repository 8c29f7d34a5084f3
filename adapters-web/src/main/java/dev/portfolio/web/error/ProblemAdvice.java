package dev.portfolio.web.error;

import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.web.edge.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every exception that reaches the edge of the application with a problem document. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<Problem> domain(PortfolioException error, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (error instanceof Unavailable) {
            LOG.warn("{} cannot be answered.", named(request), error);
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer(Problems.of(error, request.getRequestURI(), RequestId.of(request)), headers);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> other(Exception error, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(error)) {
            return null;
        }
        FrameworkError known = FrameworkError.of(error);
        if (known.kind().status() >= 500) {
            LOG.error("{} failed.", named(request), error);
        }
        Problem problem = Problems.of(known.kind(), known.detail(), request.getRequestURI(), RequestId.of(request));
        return answer(problem, known.headers());
    }

    private static String named(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI() + " (request " + RequestId.of(request) + ")";
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .header(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }
}
