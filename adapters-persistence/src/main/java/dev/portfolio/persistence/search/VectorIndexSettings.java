package dev.portfolio.persistence.search;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.portfolio.persistence.vectorindex.IndexCatalog;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * Tells a vector index how far to look. Left alone it looks at 40 rows whatever the {@code LIMIT} is, and gives what a filter
 * leaves of them. Without an index none of this has an effect.
 */
public final class VectorIndexSettings {

    /** The most that pgvector takes; an iterative scan goes on from there where that is not enough. */
    private static final int MOST = 1_000;

    private static final String FIRST_LOOK = "hnsw.ef_search";
    private static final String GOES_ON = "hnsw.iterative_scan";
    private static final String AS_LONG_AS_WANTED = "relaxed_order";

    private VectorIndexSettings() {}

    /** For the startup parameter {@code options}, which takes them before pgvector is loaded: they then hold for the session. */
    public static String startupOptions() {
        return "-c " + FIRST_LOOK + "=" + NearestItems.FEWEST_PASSAGES + " -c " + GOES_ON + "=" + AS_LONG_AS_WANTED;
    }

    /**
     * For the rest of the transaction. Tells in which precision the index has to be asked, in the same statement; empty where
     * there is none.
     */
    static Optional<Precision> apply(DSLContext dsl, VectorIndex index, int rowsWanted) {
        return Optional.ofNullable(dsl.select(
                                setting(FIRST_LOOK, Integer.toString(Math.min(rowsWanted, MOST))),
                                setting(GOES_ON, AS_LONG_AS_WANTED),
                                IndexCatalog.precision(index))
                        .fetchSingle()
                        .value3())
                .map(Precision::valueOf);
    }

    private static Field<String> setting(String setting, String value) {
        return function(name("set_config"), SQLDataType.CLOB, val(setting), val(value), inline(true));
    }
}
