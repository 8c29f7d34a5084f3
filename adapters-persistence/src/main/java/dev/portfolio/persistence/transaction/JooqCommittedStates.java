package dev.portfolio.persistence.transaction;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;

import dev.portfolio.domain.transaction.CommittedState;
import dev.portfolio.domain.transaction.CommittedStates;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Names the state of a server by what its transactions see: its snapshot says which transactions are over, and neither a commit
 * nor a rollback leaves it as it was. After a crash the numbers of transactions that nobody has heard of are given out anew, so
 * the name also says which session was asked: no session outlives its server. A server that follows another one says too little
 * of what is under way there, and is asked nothing.
 *
 * @see <a href="https://www.postgresql.org/docs/17/functions-info.html#FUNCTIONS-INFO-SNAPSHOT">pg_current_snapshot</a>
 */
public final class JooqCommittedStates implements CommittedStates {

    private static final Field<String> SNAPSHOT =
            function(name("pg_current_snapshot"), SQLDataType.OTHER).cast(SQLDataType.VARCHAR);
    private static final Field<Boolean> FOLLOWS = function(name("pg_is_in_recovery"), SQLDataType.BOOLEAN);

    private final DataSource connections;
    private final Duration longestSession;
    private final AskedTogether<Optional<CommittedState>> asked = new AskedTogether<>(this::ask);

    /** Read and written by one thread at a time, that which asks; as is the number of them. */
    private @Nullable Session session;

    private long sessions;

    /**
     * Keeps one connection for the question alone.
     *
     * @param connections whose sessions are their own
     * @param longestSession after how long it takes another one, which may lead to another server
     */
    public JooqCommittedStates(DataSource connections, Duration longestSession) {
        this.connections = connections;
        this.longestSession = longestSession;
    }

    @Override
    public Optional<CommittedState> current() {
        return asked.answer();
    }

    private Optional<CommittedState> ask() {
        try {
            return usable().state();
        } catch (SQLException | DataAccessException e) {
            // Whoever asks next begins another session, so nothing that was known before it is believed.
            end();
            return Optional.empty();
        }
    }

    private Session usable() throws SQLException {
        @Nullable Session known = session;
        if (known != null && System.nanoTime() - known.begunNanos() < longestSession.toNanos()) {
            return known;
        }
        end();
        Session begun = Session.begin(connections.getConnection(), ++sessions);
        session = begun;
        return begun;
    }

    private void end() {
        if (session != null) {
            JdbcUtils.closeConnection(session.connection());
            session = null;
        }
    }

    /** @param question prepared once, on the connection */
    private record Session(Connection connection, long number, long begunNanos, ResultQuery<Record1<String>> question) {

        static Session begin(Connection connection, long number) {
            ResultQuery<Record1<String>> question = DSL.using(
                            connection, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false))
                    .select(SNAPSHOT)
                    .where(not(condition(FOLLOWS)))
                    .keepStatement(true);
            return new Session(connection, number, System.nanoTime(), question);
        }

        Optional<CommittedState> state() {
            return question.fetchOptional().map(row -> new CommittedState(number + "/" + row.value1()));
        }
    }
}
