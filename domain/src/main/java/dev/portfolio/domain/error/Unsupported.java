package dev.portfolio.domain.error;

/** The content is of a kind that is not taken here. */
public non-sealed class Unsupported extends PortfolioException {

    public Unsupported(String code, String message) {
        super(code, message);
    }
}
