package dev.portfolio.domain.error;

/** The input is right in itself, and contradicts what the same caller has sent before. */
public non-sealed class Unprocessable extends PortfolioException {

    public Unprocessable(String code, String message) {
        super(code, message);
    }
}
