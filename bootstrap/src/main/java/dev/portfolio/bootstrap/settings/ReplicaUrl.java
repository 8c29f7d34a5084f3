package dev.portfolio.bootstrap.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * The replica that public reads go to.
 *
 * @param maxLag how far it may be behind; then the primary is read
 */
public record ReplicaUrl(DatabaseUrl url, Duration maxLag) {

    private static final int LARGEST_LAG_SECONDS = 300;

    /** {@link SettingInvalid} for the first value that cannot be used; empty where no replica is named. */
    static Optional<ReplicaUrl> from(Environment environment) {
        Optional<DatabaseUrl> url =
                environment.text("DATABASE_READ_URL").map(text -> DatabaseUrl.parse("DATABASE_READ_URL", text));
        if (url.isPresent() && environment.text("DATABASE_URL").isEmpty()) {
            throw new SettingInvalid(
                    "DATABASE_READ_URL", "names a replica, and DATABASE_URL does not name the server that it follows.");
        }
        return url.map(replica -> new ReplicaUrl(
                replica, Duration.ofSeconds(environment.number("DB_READ_MAX_LAG", 10, 1, LARGEST_LAG_SECONDS))));
    }

    /** For JDBC, without user and password; of several hosts any. */
    public String jdbcUrl() {
        return url.jdbcUrl(ServerChoice.REPLICAS);
    }
}
