package dev.portfolio.persistence.vectorindex;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.portfolio.persistence.transaction.ServerSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A session of the server that works on vector indexes, alone among those of this kind: the lock lasts as long as the server
 * works for it, even if this process is killed meanwhile.
 */
final class IndexSession implements AutoCloseable {

    /** Any number will do, as long as nothing else in the same database uses it. */
    private static final long LOCK = 0x766563746f72L;

    /** A role or a database may have limits that are meant for requests. */
    private static final List<String> LIMITS =
            List.of("statement_timeout", "lock_timeout", "idle_session_timeout", "transaction_timeout");

    private final Connection connection;
    private final int pid;
    private volatile boolean cancelled;

    private IndexSession(Connection connection) {
        this.connection = connection;
        this.pid = dsl().select(function(name("pg_backend_pid"), SQLDataType.INTEGER))
                .fetchSingle()
                .value1();
    }

    static IndexSession open(DataSource database) {
        try {
            Connection connection = database.getConnection();
            requireOwn(connection);
            IndexSession session = new IndexSession(connection);
            session.liftLimits();
            return session;
        } catch (SQLException e) {
            throw new VectorIndexFailed("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void requireOwn(Connection connection) throws SQLException {
        if (!ServerSession.isOwn(connection)) {
            connection.close();
            throw new VectorIndexFailed(
                    "A pooler answers in the server's place, and this needs a session of the server for itself."
                            + " Set DATABASE_DIRECT_URL to the address of the server.");
        }
    }

    private DSLContext dsl() {
        return DSL.using(
                connection,
                SQLDialect.POSTGRES,
                new Settings().withExecuteLogging(false).withRenderSchema(false));
    }

    IndexCatalog catalog() {
        return new IndexCatalog(dsl());
    }

    IndexCommands commands() {
        return new IndexCommands(connection);
    }

    private void liftLimits() {
        dsl().select(function(
                        name("set_config"),
                        SQLDataType.CLOB,
                        DSL.field(DSL.name("name"), SQLDataType.CLOB),
                        inline("0"),
                        inline(false)))
                .from(DSL.table(DSL.name("pg_settings")))
                .where(DSL.field(DSL.name("name"), SQLDataType.CLOB).in(LIMITS))
                .fetch();
    }

    /**
     * Whether nobody else has the lock. Who waits for it asks again and again: a statement that waits would be a transaction
     * that the other's build has to wait for.
     */
    boolean tryLock() {
        return dsl().select(function(name("pg_try_advisory_lock"), SQLDataType.BOOLEAN, inline(LOCK)))
                .fetchSingle()
                .value1();
    }

    void use(BuildResources resources) {
        set("maintenance_work_mem", resources.memory() + "MB");
        if (!resources.parallel()) {
            set("max_parallel_maintenance_workers", "0");
        }
    }

    private void set(String setting, String value) {
        dsl().select(function(name("set_config"), SQLDataType.CLOB, inline(setting), inline(value), inline(false)))
                .fetch();
    }

    int pid() {
        return pid;
    }

    /** Waits; {@link VectorIndexFailed} when it was cancelled. */
    void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VectorIndexFailed("Interrupted.", e);
        }
        if (cancelled) {
            throw new VectorIndexFailed("Cancelled.");
        }
    }

    /** Ends what the server does for that session at the moment. */
    void cancel(IndexSession other) {
        other.cancelled = true;
        dsl().select(function(name("pg_cancel_backend"), SQLDataType.BOOLEAN, inline(other.pid)))
                .fetch();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException(e.getMessage(), e);
        }
    }
}
