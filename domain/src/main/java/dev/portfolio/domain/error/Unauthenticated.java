package dev.portfolio.domain.error;

/** It is not known who the caller is, and this needs to be known. */
public non-sealed class Unauthenticated extends PortfolioException {

    public Unauthenticated(String code, String message) {
        super(code, message);
    }
}
