package dev.portfolio.embeddedpostgres;

import org.jspecify.annotations.Nullable;

/** The embedded server cannot be had on this machine; the message says what was missing and the other ways. */
public final class EmbeddedPostgresUnavailable extends EmbeddedPostgresFailure {

    private static final long serialVersionUID = 1L;

    EmbeddedPostgresUnavailable(String missing, @Nullable Throwable cause) {
        super("""
                PostgreSQL with pgvector cannot be set up on this machine: %s
                Any of these works instead:
                  1. Docker Compose: run the image pgvector/pgvector:pg17, then set DATABASE_URL to it.
                  2. A local PostgreSQL 16 or newer with the pgvector extension installed, then set DATABASE_URL to it.
                  3. DATABASE_URL=postgresql://USER:PASSWORD@HOST:PORT/DATABASE for such a server anywhere else.""".formatted(missing), cause);
    }

    EmbeddedPostgresUnavailable(String missing) {
        this(missing, null);
    }
}
