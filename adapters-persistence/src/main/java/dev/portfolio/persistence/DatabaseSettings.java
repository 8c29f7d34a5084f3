package dev.portfolio.persistence;

import java.time.Duration;
import java.util.Optional;

/**
 * How to reach the database, and how large the pool is; the names are those of the database guide.
 *
 * @param jdbcUrl a PostgreSQL JDBC URL without user and password
 * @param poolSize how many idle connections are kept
 * @param maxOverflow how many more may be open under load
 * @param prePing whether a connection is tested when it is handed out after half a second of rest or more
 * @param recycle how old a connection may become
 * @param timeout how long to wait for a free connection
 * @param pooler what stands between
 * @param replica where public reads may go
 */
public record DatabaseSettings(
        String jdbcUrl,
        String user,
        String password,
        int poolSize,
        int maxOverflow,
        boolean prePing,
        Duration recycle,
        Duration timeout,
        Pooler pooler,
        Optional<Replica> replica) {

    /**
     * A replica of that database.
     *
     * @param jdbcUrl a PostgreSQL JDBC URL without user and password
     * @param maxLag how far it may be behind
     */
    public record Replica(String jdbcUrl, String user, String password, Duration maxLag) {

        /** Never shows the password. */
        @Override
        public String toString() {
            return "Replica[" + jdbcUrl + ", user " + user + ", at most " + maxLag.toSeconds() + " s behind]";
        }
    }

    /** The guide's pool: 10 connections kept, 30 at most, tested, an hour old at most, 30 seconds of waiting. */
    public static DatabaseSettings withDefaultPool(String jdbcUrl, String user, String password) {
        return new DatabaseSettings(
                jdbcUrl,
                user,
                password,
                10,
                20,
                true,
                Duration.ofHours(1),
                Duration.ofSeconds(30),
                Pooler.DETECT,
                Optional.empty());
    }

    /** The same pool for the same database, with a replica or without. */
    public DatabaseSettings with(Optional<Replica> other) {
        return new DatabaseSettings(
                jdbcUrl, user, password, poolSize, maxOverflow, prePing, recycle, timeout, pooler, other);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + jdbcUrl + ", user " + user + ", " + poolSize + "+" + maxOverflow + " connections]";
    }
}
