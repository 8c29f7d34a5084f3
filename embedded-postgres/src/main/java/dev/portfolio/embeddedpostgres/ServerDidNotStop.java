package dev.portfolio.embeddedpostgres;

import org.jspecify.annotations.Nullable;

/** PostgreSQL still runs although it was told to stop. */
public final class ServerDidNotStop extends EmbeddedPostgresFailure {

    private static final long serialVersionUID = 1L;

    ServerDidNotStop(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
