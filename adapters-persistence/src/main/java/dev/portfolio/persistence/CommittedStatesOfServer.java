package dev.portfolio.persistence;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.domain.transaction.CommittedState;
import dev.portfolio.domain.transaction.CommittedStates;
import dev.portfolio.persistence.transaction.JooqCommittedStates;
import java.time.Duration;
import java.util.Optional;

/**
 * The states of the one server that is read. Where public reads go to replicas as well, an answer may be older than the state of
 * the primary that goes with it; behind a pooler that shares sessions nobody knows when the server was another. In both cases
 * nothing is told.
 */
final class CommittedStatesOfServer implements CommittedStates, AutoCloseable {

    private final HikariDataSource connection;
    private final CommittedStates states;

    private CommittedStatesOfServer(HikariDataSource connection, Duration longestSession) {
        this.connection = connection;
        this.states = new JooqCommittedStates(connection, longestSession);
    }

    static CommittedStates of(DatabaseSettings settings, Pooler pooler) {
        return settings.replica().isPresent() || pooler.sharesSessions()
                ? Optional::empty
                : new CommittedStatesOfServer(ConnectionPool.openForStates(settings, pooler), settings.recycle());
    }

    @Override
    public Optional<CommittedState> current() {
        return states.current();
    }

    @Override
    public void close() {
        connection.close();
    }
}
