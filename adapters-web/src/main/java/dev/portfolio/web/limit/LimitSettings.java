package dev.portfolio.web.limit;

/**
 * How much is too much.
 *
 * @param searchesPerMinute of one address, calls for related items among them; 0 is without limit
 * @param questionsPerMinute of one address; 0 is without limit
 * @param signInsPerAccount failed ones in a quarter of an hour; 0 is without limit
 * @param signInsPerAddress in a quarter of an hour; 0 is without limit
 */
public record LimitSettings(
        int searchesPerMinute, int questionsPerMinute, int signInsPerAccount, int signInsPerAddress) {

    public static final LimitSettings DEFAULT = new LimitSettings(600, 60, 10, 60);
}
