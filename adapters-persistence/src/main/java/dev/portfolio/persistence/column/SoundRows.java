package dev.portfolio.persistence.column;

import dev.portfolio.domain.error.Invalid;
import org.jooq.Record;
import org.jooq.RecordMapper;

/**
 * Rows that break the domain's rules, written past this application, are a fault of the server: the caller did nothing wrong
 * and must not be told so.
 */
public final class SoundRows {

    private SoundRows() {}

    /** The mapper, with {@link Invalid} turned into {@link IllegalStateException}. */
    public static <T> RecordMapper<Record, T> orFault(String table, RecordMapper<Record, T> mapper) {
        return row -> {
            try {
                return mapper.map(row);
            } catch (Invalid e) {
                throw fault(table, e);
            }
        };
    }

    /** What a converter throws for a value that is none of the domain's. */
    static IllegalStateException fault(String where, Invalid e) {
        return new IllegalStateException("The database holds an invalid " + where + ": " + e.getMessage(), e);
    }
}
