package dev.portfolio.application.search;

import dev.portfolio.domain.error.Invalid;

/** How many search results may be asked for. */
public final class ResultLimit {

    public static final int MAX = 100;
    public static final int DEFAULT = 10;

    private ResultLimit() {}

    static void check(int limit) {
        if (limit < 1 || limit > MAX) {
            throw new Invalid("limit", "is " + limit + "; allowed is 1 to " + MAX);
        }
    }
}
