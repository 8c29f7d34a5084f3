package dev.portfolio.domain.apitoken;

import dev.portfolio.domain.error.Invalid;
import java.time.Duration;
import java.time.Instant;

/** How long an API token is good, in whole days: there are none that never expire. */
public record ApiTokenLifetime(int days) {

    public static final int MAX_DAYS = 366;

    /** What a token gets that asks for nothing else. */
    public static final ApiTokenLifetime DEFAULT = new ApiTokenLifetime(90);

    public ApiTokenLifetime {
        if (days < 1 || days > MAX_DAYS) {
            throw new Invalid("expires_in_days", "is " + days + "; allowed is 1 to " + MAX_DAYS);
        }
    }

    /** When a token that is made now expires. */
    public Instant from(Instant now) {
        return now.plus(Duration.ofDays(days));
    }
}
