package dev.portfolio.domain.error;

/** There is no such thing, or the caller may not see it. */
public non-sealed class NotFound extends PortfolioException {

    public NotFound(String code, String message) {
        super(code, message);
    }
}
