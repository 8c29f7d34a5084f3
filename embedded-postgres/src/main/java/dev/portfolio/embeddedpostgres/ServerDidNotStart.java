package dev.portfolio.embeddedpostgres;

import org.jspecify.annotations.Nullable;

/** PostgreSQL was there, but did not come up; the message quotes what it said. */
public final class ServerDidNotStart extends EmbeddedPostgresFailure {

    private static final long serialVersionUID = 1L;

    ServerDidNotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    ServerDidNotStart(String message) {
        this(message, null);
    }
}
