package dev.portfolio.domain.error;

import java.time.Duration;

/** The caller has done this too often for now. */
public non-sealed class TooMany extends PortfolioException {

    private final Duration retryAfter;

    /** @param retryAfter when the next attempt can succeed */
    public TooMany(String code, String message, Duration retryAfter) {
        super(code, message);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
