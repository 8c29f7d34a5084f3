package dev.portfolio.persistence.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.portfolio.domain.search.SearchFilter;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Remembers for ten seconds which filters leave few passages, since counting them can take longer than the search. Whoever goes
 * by an old count finds the same, only by the slower way.
 */
final class KnownSelectivity {

    static final Duration FRESH = Duration.ofSeconds(10);

    private static final int FILTERS_REMEMBERED = 1_000;

    private final Cache<SearchFilter, Boolean> few;

    /** @param time the clock by which ten seconds pass */
    KnownSelectivity(Ticker time) {
        few = Caffeine.newBuilder()
                .maximumSize(FILTERS_REMEMBERED)
                .expireAfterWrite(FRESH)
                .ticker(time)
                .build();
    }

    /** Whether the filter leaves few; counted where nobody has of late. Two who come at once may both count. */
    boolean isFew(SearchFilter filter, BooleanSupplier counted) {
        Boolean known = few.getIfPresent(filter);
        if (known != null) {
            return known;
        }
        boolean counts = counted.getAsBoolean();
        few.put(filter, counts);
        return counts;
    }
}
