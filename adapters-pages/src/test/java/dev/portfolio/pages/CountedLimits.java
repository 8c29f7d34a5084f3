package dev.portfolio.pages;

import dev.portfolio.domain.error.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, and refuses clients that say they are in a hurry. */
final class CountedLimits implements PageLimits {

    final AtomicInteger searches = new AtomicInteger();
    final AtomicInteger questions = new AtomicInteger();

    @Override
    public void search(HttpServletRequest client) {
        searches.incrementAndGet();
        refuse(client);
    }

    @Override
    public void ask(HttpServletRequest client) {
        questions.incrementAndGet();
        refuse(client);
    }

    @Override
    public String clientOf(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    private static void refuse(HttpServletRequest client) {
        if (client.getHeader("X-Hurry") != null) {
            throw new Hurry();
        }
    }

    private static final class Hurry extends TooMany {
        Hurry() {
            super("rate_limited", "There were too many of these.", Duration.ofSeconds(7));
        }
    }
}
