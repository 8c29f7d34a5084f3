package dev.portfolio.web.error;

import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.PortfolioException;
import dev.portfolio.domain.error.Violation;
import dev.portfolio.web.edge.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes problem documents. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:portfolio:problem:";

    private Problems() {}

    static Problem of(PortfolioException error, HttpServletRequest request) {
        List<Violation> violations =
                error instanceof Invalid invalid ? InvalidBody.pointers(request, invalid.violations()) : List.of();
        return of(error, violations, request.getRequestURI(), RequestId.of(request));
    }

    static Problem of(PortfolioException error, String path, String requestId) {
        return of(error, error instanceof Invalid invalid ? invalid.violations() : List.of(), path, requestId);
    }

    private static Problem of(PortfolioException error, List<Violation> violations, String path, String requestId) {
        ErrorCategory category = ErrorCategory.of(error);
        return new Problem(
                TYPE_PREFIX + error.code(),
                Titles.of(error.code(), category),
                category.status(),
                writable(String.valueOf(error.getMessage())),
                path,
                error.code(),
                requestId,
                violations.stream().map(Problems::fault).toList(),
                error instanceof SlugTaken taken ? holder(taken) : null,
                error instanceof SlugTaken taken
                        ? taken.suggestion().map(slug -> slug.value()).orElse(null)
                        : null);
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
                List.of(),
                null,
                null);
    }

    private static Problem.Fault fault(Violation violation) {
        return new Problem.Fault(writable(violation.field()), writable(violation.detail()));
    }

    private static Problem.@Nullable Holder holder(SlugTaken taken) {
        return taken.holder()
                .map(id -> new Problem.Holder(
                        taken.type().key(), id.toString(), taken.slug().value()))
                .orElse(null);
    }

    /** What a client sent and an error repeats may hold half of a surrogate pair, which no UTF-8 has room for. */
    private static String writable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
