package dev.portfolio.embeddedpostgres;

import org.jspecify.annotations.Nullable;

/** The data home cannot be used as it is: not writable, or its password is gone. */
public final class DataHomeUnusable extends EmbeddedPostgresFailure {

    private static final long serialVersionUID = 1L;

    DataHomeUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
