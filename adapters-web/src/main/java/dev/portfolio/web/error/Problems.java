package dev.portfolio.web.error;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.domain.error.Violation;
import java.util.List;

/** Makes problem documents. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:portfolio:problem:";

    private Problems() {}

    static Problem of(PortfolioException error, String path, String requestId) {
        ErrorCategory category = ErrorCategory.of(error);
        List<Violation> violations = error instanceof Invalid invalid ? invalid.violations() : List.of();
        return new Problem(
                TYPE_PREFIX + error.code(),
                Titles.of(error.code(), category),
                category.status(),
                String.valueOf(error.getMessage()),
                path,
                error.code(),
                requestId,
                violations.stream().map(Problem.Fault::of).toList());
    }

    static Problem of(HttpError error, String path, String requestId) {
        return of(error, error.detail(), path, requestId);
    }

    static Problem of(HttpError error, String detail, String path, String requestId) {
        return new Problem(
                TYPE_PREFIX + error.code(),
                error.title(),
                error.status(),
                detail,
                path,
                error.code(),
                requestId,
                List.of());
    }
}
