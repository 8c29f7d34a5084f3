package dev.portfolio.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.SearchFilter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KnownSelectivityTest {

    private static final SearchFilter POSTS = SearchFilter.of(ContentType.POST, null);

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger counted = new AtomicInteger();
    private final KnownSelectivity known = new KnownSelectivity(nanos::get);

    @Test
    void aFilterIsCountedOnceInTenSeconds() {
        assertThat(isFew(POSTS, true)).isTrue();
        assertThat(isFew(POSTS, false)).as("as it was counted before").isTrue();
        assertThat(counted).hasValue(1);

        nanos.addAndGet(KnownSelectivity.FRESH.toNanos());
        assertThat(isFew(POSTS, false)).isFalse();
        assertThat(counted).hasValue(2);
    }

    @Test
    void eachFilterIsCountedByItself() {
        assertThat(isFew(POSTS, true)).isTrue();
        assertThat(isFew(SearchFilter.of(ContentType.POST, "java"), false)).isFalse();
        assertThat(counted).hasValue(2);
    }

    private boolean isFew(SearchFilter filter, boolean answer) {
        return known.isFew(filter, () -> {
            counted.incrementAndGet();
            return answer;
        });
    }
}
