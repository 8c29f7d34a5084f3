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

/** How the categories of the domain's errors look over HTTP. */
enum ErrorCategory {
    INVALID(400, "Invalid input"),
    UNAUTHENTICATED(401, "Credentials needed"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    CONFLICT(409, "Conflict"),
    OUT_OF_DATE(412, "Changed in the meantime"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED(415, "Not taken here"),
    UNPROCESSABLE(422, "Contradicts an earlier request"),
    TOO_MANY(429, "Too many requests"),
    UNAVAILABLE(503, "Unavailable");

    private final int status;
    private final String title;

    ErrorCategory(int status, String title) {
        this.status = status;
        this.title = title;
    }

    static ErrorCategory of(PortfolioException error) {
        return switch (error) {
            case Invalid _ -> INVALID;
            case Unauthenticated _ -> UNAUTHENTICATED;
            case Forbidden _ -> FORBIDDEN;
            case NotFound _ -> NOT_FOUND;
            case Conflict _ -> CONFLICT;
            case OutOfDate _ -> OUT_OF_DATE;
            case TooLarge _ -> TOO_LARGE;
            case Unsupported _ -> UNSUPPORTED;
            case Unprocessable _ -> UNPROCESSABLE;
            case TooMany _ -> TOO_MANY;
            case Unavailable _ -> UNAVAILABLE;
        };
    }

    int status() {
        return status;
    }

    /** What stands for a code that has no title of its own. */
    String title() {
        return title;
    }
}
