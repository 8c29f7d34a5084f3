package dev.portfolio.persistence.backup;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.persistence.backup.archive.BackupFailed;
import dev.portfolio.persistence.transaction.MaintenanceTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A server and the databases that a user can reach on it. */
final class DatabaseServer {

    /** Databases that every server has, to be connected to in order to rename another one. */
    private static final List<String> FOR_MAINTENANCE = List.of("postgres", "template1");

    private final DatabaseAccess access;

    DatabaseServer(DatabaseAccess access) {
        this.access = access;
    }

    /** The database that the address names. */
    MaintenanceTransaction database() {
        return new MaintenanceTransaction(source());
    }

    MaintenanceTransaction database(String name) {
        PGSimpleDataSource source = source();
        source.setDatabaseName(name);
        return new MaintenanceTransaction(source);
    }

    /** Work without a transaction, on the database that the address names. */
    <T> T plainly(Function<DSLContext, T> work) {
        return plainly(source(), work);
    }

    /** In a transaction of a database that is none of these; {@link BackupFailed} where no such can be reached. */
    MaintenanceTransaction besides(List<String> names) {
        SQLException last = new SQLException("it has no other database");
        for (String name : FOR_MAINTENANCE) {
            if (!names.contains(name)) {
                PGSimpleDataSource source = source();
                source.setDatabaseName(name);
                try (Connection _ = source.getConnection()) {
                    return new MaintenanceTransaction(source);
                } catch (SQLException e) {
                    last = e;
                }
            }
        }
        throw new BackupFailed(
                "A database is renamed from another one, but neither 'postgres' nor 'template1' can be reached on this"
                        + " server: " + last.getMessage(),
                last);
    }

    private static <T> T plainly(PGSimpleDataSource source, Function<DSLContext, T> work) {
        try (Connection connection = source.getConnection()) {
            return work.apply(Sql.on(connection));
        } catch (SQLException e) {
            throw new BackupFailed("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(access.jdbcUrl());
        source.setUser(access.user());
        source.setPassword(access.password());
        source.setApplicationName("portfolio-backup");
        // Statements of a session are lost behind a pooler in transaction mode.
        source.setPrepareThreshold(0);
        source.setTcpKeepAlive(true);
        return source;
    }
}
