package dev.portfolio.bootstrap.settings;

import dev.portfolio.persistence.Pooler;
import java.time.Duration;

/**
 * The connection pool, by the names of the database guide.
 *
 * @param pooler what stands between the pool and the server
 */
public record PoolSettings(
        int size, int maxOverflow, boolean prePing, Duration recycle, Duration timeout, Pooler pooler) {

    /** {@link SettingInvalid} for the first value that cannot be used. */
    static PoolSettings from(Environment environment) {
        return new PoolSettings(
                environment.number("DB_POOL_SIZE", 10, 1, 1_000),
                environment.number("DB_MAX_OVERFLOW", 20, 0, 1_000),
                environment.flag("DB_POOL_PRE_PING", true),
                Duration.ofSeconds(environment.number("DB_POOL_RECYCLE", 3_600, 30, 86_400)),
                Duration.ofSeconds(environment.number("DB_POOL_TIMEOUT", 30, 1, 600)),
                environment.choice("DB_POOLER", Pooler.DETECT));
    }
}
