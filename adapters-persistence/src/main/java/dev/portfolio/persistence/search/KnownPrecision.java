package dev.portfolio.persistence.search;

import static org.jooq.impl.DSL.select;

import dev.portfolio.persistence.vectorindex.IndexCatalog;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a second in which precision the vector index has to be asked, or that there is none. Whoever asks in another one
 * than the index has gets the same answer by an exact search.
 */
final class KnownPrecision {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private record Known(String index, Optional<Precision> precision, long nanos) {}

    private final LongSupplier nanoTime;
    private volatile @Nullable Known known;

    /** @param nanoTime as {@link System#nanoTime()} */
    KnownPrecision(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Optional<Precision> of(DSLContext dsl, VectorIndex index) {
        Known last = known;
        long now = nanoTime.getAsLong();
        if (last != null && last.index().equals(index.name()) && now - last.nanos() < FRESH_NANOS) {
            return last.precision();
        }
        Optional<Precision> precision = Optional.ofNullable(
                        dsl.fetchSingle(select(IndexCatalog.precision(index))).value1())
                .map(Precision::valueOf);
        known = new Known(index.name(), precision, now);
        return precision;
    }
}
