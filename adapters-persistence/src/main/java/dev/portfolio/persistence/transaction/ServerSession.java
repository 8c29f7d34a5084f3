package dev.portfolio.persistence.transaction;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.postgresql.PGConnection;

/** The session of the server that a connection speaks to. */
public final class ServerSession {

    private ServerSession() {}

    /**
     * Whether the connection has this session for itself. With its greeting the server tells the number of its process, by which
     * a client may cancel a statement; a pooler greets with a number of its own.
     */
    public static boolean isOwn(Connection connection) {
        try {
            int greeted = connection.unwrap(PGConnection.class).getBackendPID();
            int working = DSL.using(connection, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false))
                    .select(function(name("pg_backend_pid"), SQLDataType.INTEGER))
                    .fetchSingle()
                    .value1();
            return greeted == working;
        } catch (SQLException e) {
            throw new DataAccessException(e.getMessage(), e);
        }
    }
}
