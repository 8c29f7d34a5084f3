package dev.portfolio.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * So many attempts in a window of time for each key, given back bit by bit (a token bucket). Keeps the busiest keys in memory,
 * up to a bound; an attacker with more keys than that is nobody that a limit by key can stop.
 */
final class Limit {

    private static final int MOST_KEYS = 100_000;

    private final String name;
    private final String what;
    private final String policy;
    private final int attempts;
    private final Duration window;
    private final Cache<String, Bucket> buckets;

    /**
     * @param name in the headers of answers
     * @param what for people, in the plural
     * @param attempts 0 is without limit
     */
    Limit(String name, String what, int attempts, Duration window) {
        this.name = name;
        this.what = what;
        this.policy = '"' + name + "\";q=" + attempts + ";w=" + window.toSeconds();
        this.attempts = attempts;
        this.window = window;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(window.multipliedBy(2))
                .build();
    }

    /** Counts an attempt; {@link TooOften} when it is one too many. */
    void take(String key) {
        if (attempts != 0) {
            refuseUnlessTaken(attempt(key));
        }
    }

    /** Counts an attempt and says in the answer's headers what is left; {@link TooOften} when there is nothing. */
    void take(String key, HttpServletResponse response) {
        if (attempts == 0) {
            return;
        }
        ConsumptionProbe probe = attempt(key);
        // RateLimit header fields for HTTP, draft-ietf-httpapi-ratelimit-headers-10.
        response.setHeader("RateLimit-Policy", policy);
        long wait = seconds(probe.getNanosToWaitForReset());
        response.setHeader("RateLimit", '"' + name + "\";r=" + probe.getRemainingTokens() + ";t=" + wait);
        refuseUnlessTaken(probe);
    }

    private ConsumptionProbe attempt(String key) {
        return buckets.get(key, _ -> bucket()).tryConsumeAndReturnRemaining(1);
    }

    private void refuseUnlessTaken(ConsumptionProbe probe) {
        if (!probe.isConsumed()) {
            throw new TooOften(what, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Forgets the attempts of this key. */
    void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, window))
                .build();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
