package dev.portfolio.persistence.transaction;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;

import dev.portfolio.domain.transaction.WritePosition;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.postgresql.replication.LogSequenceNumber;

/**
 * How far a server's write-ahead log is.
 *
 * @see <a href="https://www.postgresql.org/docs/17/functions-admin.html#FUNCTIONS-ADMIN-BACKUP">the functions</a>
 */
final class LogPositions {

    private LogPositions() {}

    /** Behind everything that is committed on this primary. */
    static WritePosition written(DSLContext primary) {
        return new WritePosition(primary.select(position("pg_current_wal_insert_lsn"))
                .fetchSingle()
                .value1());
    }

    /** Up to where this primary has its log on disk, and replicas can get it. */
    static LogSequenceNumber flushed(DSLContext primary) {
        return LogSequenceNumber.valueOf(primary.select(position("pg_current_wal_flush_lsn"))
                .fetchSingle()
                .value1());
    }

    /** Up to where this server shows what another one has written; empty where it follows none. */
    static Optional<LogSequenceNumber> replayed(DSLContext replica) {
        Field<Boolean> follows = function(name("pg_is_in_recovery"), SQLDataType.BOOLEAN);
        return Optional.ofNullable(replica.select(when(follows.isTrue(), position("pg_last_wal_replay_lsn")))
                        .fetchSingle()
                        .value1())
                .map(LogSequenceNumber::valueOf);
    }

    /** Whether who is at the first position has seen everything up to the second; they are unsigned. */
    static boolean reaches(LogSequenceNumber reached, LogSequenceNumber wanted) {
        return Long.compareUnsigned(reached.asLong(), wanted.asLong()) >= 0;
    }

    private static Field<String> position(String functionName) {
        return function(name(functionName), SQLDataType.OTHER).cast(SQLDataType.VARCHAR);
    }
}
