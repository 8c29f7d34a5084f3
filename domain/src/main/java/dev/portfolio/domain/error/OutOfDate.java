package dev.portfolio.domain.error;

/** The change was made to a state of the thing that is not the present one any more. */
public non-sealed class OutOfDate extends PortfolioException {

    public OutOfDate(String code, String message) {
        super(code, message);
    }
}
