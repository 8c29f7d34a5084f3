package dev.portfolio.persistence.transaction;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;

import dev.portfolio.domain.transaction.CommittedState;
import dev.portfolio.domain.transaction.CommittedStates;
import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;
import org.postgresql.PGConnection;

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

    private final DSLContext dsl;
    private final AskedTogether<Optional<CommittedState>> asked = new AskedTogether<>(this::ask);

    /** Read and written by one thread at a time, that which asks. */
    private WeakReference<PGConnection> session = new WeakReference<>(null);

    private long sessions;

    /** @param dsl statements on connections whose sessions are their own */
    public JooqCommittedStates(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<CommittedState> current() {
        return asked.answer();
    }

    private Optional<CommittedState> ask() {
        try {
            return dsl.connectionResult(this::ask);
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    private Optional<CommittedState> ask(Connection connection) throws SQLException {
        long number = numberOf(connection.unwrap(PGConnection.class));
        return dsl.configuration()
                .derive(connection)
                .dsl()
                .select(SNAPSHOT)
                .where(not(condition(FOLLOWS)))
                .fetchOptional()
                .map(row -> new CommittedState(number + "/" + row.value1()));
    }

    private long numberOf(PGConnection asking) {
        if (!session.refersTo(asking)) {
            session = new WeakReference<>(asking);
            sessions++;
        }
        return sessions;
    }
}
