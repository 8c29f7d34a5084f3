package dev.portfolio.domain.error;

/** The caller is known and not allowed to do this. */
public non-sealed class Forbidden extends PortfolioException {

    public Forbidden(String code, String message) {
        super(code, message);
    }
}
