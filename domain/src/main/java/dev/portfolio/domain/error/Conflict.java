package dev.portfolio.domain.error;

/** What was asked contradicts what is there already. */
public non-sealed class Conflict extends PortfolioException {

    public Conflict(String code, String message) {
        super(code, message);
    }
}
