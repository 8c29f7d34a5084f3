package dev.portfolio.web.limit;

import dev.portfolio.domain.error.TooMany;
import java.time.Duration;

/** Somebody does something more often than allowed. */
public final class TooOften extends TooMany {

    /** @param what what is limited, for example {@code searches from one address} */
    public TooOften(String what, Duration retryAfter) {
        super("rate_limited", "There were too many " + what + "; try again later.", retryAfter);
    }
}
