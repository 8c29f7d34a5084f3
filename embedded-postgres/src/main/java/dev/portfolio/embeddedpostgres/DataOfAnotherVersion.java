package dev.portfolio.embeddedpostgres;

import java.nio.file.Path;

/** The data home was written by another major version of PostgreSQL. */
public final class DataOfAnotherVersion extends EmbeddedPostgresFailure {

    private static final long serialVersionUID = 1L;

    DataOfAnotherVersion(Path data, String found, String expected) {
        super("""
                The data in %s was written by PostgreSQL %s, and this is PostgreSQL %s, which cannot read it.
                Keep it and choose another PORTFOLIO_HOME; or start it with PostgreSQL %s, save it with pg_dump, \
                move the folder away, start again and restore the dump.""".formatted(data, found, expected, found), null);
    }
}
