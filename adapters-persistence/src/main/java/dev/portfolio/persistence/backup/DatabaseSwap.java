package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.portfolio.persistence.backup.archive.BackupFailed;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;

/**
 * Lets a database take the name of another one. A database can be renamed while nobody is connected to it; both get their names
 * in one transaction, so that there is no moment without one of that name.
 */
final class DatabaseSwap {

    private final DatabaseServer server;
    private final String current;

    DatabaseSwap(DatabaseServer server, String current) {
        this.server = server;
        this.current = current;
    }

    /** {@link BackupFailed} while others are connected, since all the work would be in vain. */
    void refuseWhileOthersAreConnected() {
        List<String> others = server.plainly(this::others);
        if (!others.isEmpty()) {
            throw new BackupFailed("Others are connected to the database " + current + ": " + String.join(", ", others)
                    + ". A database cannot be replaced under them: stop them and run this again."
                    + " Nothing was restored.");
        }
    }

    private List<String> others(DSLContext dsl) {
        Field<String> application = coalesce(field(name("application_name"), String.class), inline(""));
        Field<String> kind = field(name("backend_type"), String.class);
        return dsl.select(application, count())
                .from(table(name("pg_catalog", "pg_stat_activity")))
                .where(
                        field(name("datname"), String.class).eq(inline(current)),
                        field(name("pid"), Integer.class).ne(function(name("pg_backend_pid"), SQLDataType.INTEGER)),
                        kind.isNull().or(kind.eq(inline("client backend"))))
                .groupBy(application)
                .orderBy(application)
                .fetch(row -> row.value2() + " x " + (row.value1().isEmpty() ? "(unnamed)" : row.value1()));
    }

    /** {@link BackupFailed} where the new one sorts or writes texts in another way. */
    void refuseOtherLocale(String fresh) {
        boolean same = server.plainly(dsl -> locale(dsl, current).equals(locale(dsl, fresh)));
        if (!same) {
            throw new BackupFailed("The server makes new databases with another encoding or locale than " + current
                    + " has. Make an empty one as it should be (CREATE DATABASE ... TEMPLATE template0), restore with"
                    + " --into, and rename. Nothing was restored.");
        }
    }

    private static Record3<?, ?, ?> locale(DSLContext dsl, String database) {
        return dsl.select(
                        field(name("encoding"), Integer.class),
                        field(name("datcollate"), String.class),
                        field(name("datctype"), String.class))
                .from(table(name("pg_catalog", "pg_database")))
                .where(field(name("datname"), String.class).eq(inline(database)))
                .fetchSingle();
    }

    /** The complete database {@code fresh} is the current one from now on, and the former one has the name {@code former}. */
    void run(String fresh, String former) {
        try {
            server.besides(List.of(current, fresh)).change(connection -> {
                DSLContext dsl = Sql.on(connection);
                dsl.alterDatabase(name(current)).renameTo(name(former)).execute();
                return dsl.alterDatabase(name(fresh)).renameTo(name(current)).execute();
            });
        } catch (DataAccessException e) {
            throw new BackupFailed(
                    "The backup is restored completely, as the database " + fresh
                            + ", but it could not take the place of "
                            + current + ": " + e.getMessage()
                            + ". When nobody is connected any more, run in the database"
                            + " postgres: ALTER DATABASE \"" + current + "\" RENAME TO \"" + former
                            + "\"; ALTER DATABASE \"" + fresh + "\" RENAME TO \"" + current + "\";",
                    e);
        }
    }
}
