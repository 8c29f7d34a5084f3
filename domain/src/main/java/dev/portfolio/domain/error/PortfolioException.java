package dev.portfolio.domain.error;

/**
 * An error with a meaning for the caller. The category (subclass) tells what kind of failure it is; {@link #code()} is the
 * stable key of the individual case, for programs; the message is for people.
 */
public abstract sealed class PortfolioException extends RuntimeException
        permits Invalid,
                Unauthenticated,
                Forbidden,
                NotFound,
                Conflict,
                OutOfDate,
                Unprocessable,
                TooLarge,
                Unsupported,
                TooMany,
                Unavailable {

    private final String code;

    PortfolioException(String code, String message) {
        super(message);
        this.code = code;
    }

    PortfolioException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The stable key of this case, in {@code snake_case}. */
    public final String code() {
        return code;
    }
}
