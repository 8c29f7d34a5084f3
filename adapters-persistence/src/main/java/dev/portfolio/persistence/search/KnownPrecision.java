package dev.portfolio.persistence.search;

import static org.jooq.impl.DSL.select;

import dev.portfolio.persistence.vectorindex.IndexCatalog;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a second in which precision the vector index has to be asked. Whoever asks in another one than the index has
 * gets the same answer by an exact search.
 */
final class KnownPrecision {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private record Known(String index, Precision precision, long nanos) {}

    private final LongSupplier nanoTime;
    private volatile @Nullable Known known;

    /** @param nanoTime as {@link System#nanoTime()} */
    KnownPrecision(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Precision of(DSLContext dsl, VectorIndex index) {
        Known last = known;
        long now = nanoTime.getAsLong();
        if (last != null && last.index().equals(index.name()) && now - last.nanos() < FRESH_NANOS) {
            return last.precision();
        }
        boolean halves =
                dsl.fetchSingle(select(IndexCatalog.keepsHalves(index))).value1();
        Precision precision = halves ? Precision.HALF : Precision.FULL;
        known = new Known(index.name(), precision, now);
        return precision;
    }
}
