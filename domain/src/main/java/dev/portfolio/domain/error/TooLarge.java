package dev.portfolio.domain.error;

/** The content is larger than is taken here. */
public non-sealed class TooLarge extends PortfolioException {

    public TooLarge(String code, String message) {
        super(code, message);
    }
}
