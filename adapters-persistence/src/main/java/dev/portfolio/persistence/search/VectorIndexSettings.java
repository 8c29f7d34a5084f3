package dev.portfolio.persistence.search;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.portfolio.persistence.vectorindex.IndexCatalog;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * Tells a vector index, for the rest of the transaction, how far to look. Left alone it looks at 40 rows whatever the
 * {@code LIMIT} is, and gives what a filter leaves of them. Without an index none of this has an effect.
 */
final class VectorIndexSettings {

    /** The most that pgvector takes; an iterative scan goes on from there where that is not enough. */
    private static final int MOST = 1_000;

    private VectorIndexSettings() {}

    /** Tells in which precision the index has to be asked, in the same statement. */
    static Precision apply(DSLContext dsl, VectorIndex index, int rowsWanted) {
        boolean halves = dsl.select(
                        setting("hnsw.ef_search", Integer.toString(Math.min(rowsWanted, MOST))),
                        setting("hnsw.iterative_scan", "relaxed_order"),
                        IndexCatalog.keepsHalves(index))
                .fetchSingle()
                .value3();
        return halves ? Precision.HALF : Precision.FULL;
    }

    private static Field<String> setting(String setting, String value) {
        return function(name("set_config"), SQLDataType.CLOB, val(setting), val(value), inline(true));
    }
}
