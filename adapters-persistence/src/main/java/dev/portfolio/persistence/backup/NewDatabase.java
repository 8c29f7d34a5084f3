package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.portfolio.persistence.backup.archive.BackupFailed;
import dev.portfolio.persistence.transaction.MaintenanceTransaction;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;

/** A database made for a restore. Closing drops it, unless it was found complete before. */
final class NewDatabase implements AutoCloseable {

    /** PostgreSQL cuts longer names off without a word: {@code NAMEDATALEN} - 1. */
    private static final int MOST_BYTES = 63;

    private final DatabaseServer server;
    private final String name;
    private boolean drop;

    private NewDatabase(DatabaseServer server, String name, boolean drop) {
        this.server = server;
        this.name = name;
        this.drop = drop;
    }

    /** A new one, or one of this name that is there already, which is then never dropped. */
    static NewDatabase of(DatabaseServer server, String name) {
        if (name.isEmpty() || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new BackupFailed("A database's name has 1 to " + MOST_BYTES + " bytes; '" + name + "' has not.");
        }
        return server.plainly(dsl -> {
            if (exists(dsl, name)) {
                return new NewDatabase(server, name, false);
            }
            try {
                dsl.createDatabase(name(name)).execute();
            } catch (DataAccessException e) {
                throw new BackupFailed(
                        "The database " + name + " cannot be made: " + e.getMessage()
                                + " Where you may not make one, let somebody who may make it, and name it with --into.",
                        e);
            }
            return new NewDatabase(server, name, true);
        });
    }

    private static boolean exists(DSLContext dsl, String name) {
        return dsl.fetchExists(
                table(name("pg_catalog", "pg_database")),
                field(name("datname"), String.class).eq(inline(name)));
    }

    /** A name that begins with another one and is short enough. */
    static String named(String beginning, String end) {
        String cut = beginning;
        while ((cut + end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut + end;
    }

    String databaseName() {
        return name;
    }

    MaintenanceTransaction transaction() {
        return server.database(name);
    }

    /** From now on closing leaves it. */
    synchronized void keep() {
        drop = false;
    }

    @Override
    public synchronized void close() {
        if (drop) {
            drop = false;
            server.plainly(dsl -> {
                Field<Integer> process = field(name("pid"), Integer.class);
                dsl.select(function(name("pg_terminate_backend"), SQLDataType.BOOLEAN, process))
                        .from(table(name("pg_catalog", "pg_stat_activity")))
                        .where(field(name("datname"), String.class).eq(inline(name)))
                        .fetch();
                return dsl.dropDatabase(name(name)).execute();
            });
        }
    }
}
