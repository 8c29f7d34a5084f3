package dev.portfolio.domain.error;

/** Something outside (the database, a model) cannot be reached right now; the same call may succeed later. */
public non-sealed class Unavailable extends PortfolioException {

    public Unavailable(String code, String message, Throwable cause) {
        super(code, message, cause);
    }

    public Unavailable(String code, String message) {
        super(code, message);
    }
}
