package dev.portfolio.web.error;

import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Forbidden;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.NotFound;
import dev.portfolio.domain.error.OutOfDate;
import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.domain.error.TooLarge;
import dev.portfolio.domain.error.TooMany;
import dev.portfolio.domain.error.Unauthenticated;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.error.Unprocessable;
import dev.portfolio.domain.error.Unsupported;
import dev.portfolio.domain.session.CredentialsRefused;
import dev.portfolio.web.edge.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
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
        if (error instanceof Unavailable) {
            LOG.warn("{} cannot be answered.", named(request), error);
        }
        return answer(Problems.of(error, request), headers(error));
    }

    private static HttpHeaders headers(PortfolioException error) {
        HttpHeaders headers = new HttpHeaders();
        switch (error) {
            case Unavailable _ -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            case TooMany many -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wholeSeconds(many.retryAfter())));
            case Unauthenticated unknown -> headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge(unknown));
            case Invalid _,
                    Forbidden _,
                    NotFound _,
                    Conflict _,
                    OutOfDate _,
                    Unprocessable _,
                    TooLarge _,
                    Unsupported _ -> {}
        }
        return headers;
    }

    /** By RFC 6750, 3. */
    private static String challenge(Unauthenticated error) {
        return error instanceof CredentialsRefused ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    /** Rounded up, so that an attempt after that time is not too early. */
    private static long wholeSeconds(Duration duration) {
        return Math.max(1, duration.plusSeconds(1).minusNanos(1).toSeconds());
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
