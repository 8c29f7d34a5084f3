package dev.portfolio.persistence;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.persistence.transaction.MaintenanceConnections;
import dev.portfolio.persistence.transaction.ServerSession;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/** Finds out whether the server itself answers, or a pooler in its place. */
final class PoolerDetection {

    private PoolerDetection() {}

    /**
     * What the settings say, else what a first connection shows; a pooler then counts as one in transaction mode that keeps no
     * prepared statements, which is right for every other one as well.
     *
     * @throws Unavailable when the database cannot be reached
     */
    static Pooler of(DatabaseSettings settings) {
        return settings.pooler() == Pooler.DETECT ? detected(settings) : settings.pooler();
    }

    private static Pooler detected(DatabaseSettings settings) {
        try (Connection connection =
                MaintenanceConnections.of(settings, "portfolio").getConnection()) {
            return ServerSession.isOwn(connection) ? Pooler.NONE : Pooler.TRANSACTION;
        } catch (SQLException | DataAccessException e) {
            throw new Unavailable("database_unavailable", "The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
