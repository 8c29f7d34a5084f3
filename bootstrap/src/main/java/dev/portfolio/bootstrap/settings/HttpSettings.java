package dev.portfolio.bootstrap.settings;

import dev.portfolio.web.edge.EdgeSettings;
import dev.portfolio.web.limit.LimitSettings;
import java.util.Arrays;
import java.util.List;

/** Where the HTTP server stands, and how much of what it lets a client do. */
public record HttpSettings(EdgeSettings edge, LimitSettings limits) {

    private static final String PROXIES = "TRUSTED_PROXIES";
    private static final String ORIGINS = "CORS_ORIGINS";
    private static final int MOST = 1_000_000;

    /** {@link SettingInvalid} for the first value that cannot be used. */
    static HttpSettings from(Environment environment) {
        List<String> proxies = list(environment, PROXIES);
        List<String> origins = list(environment, ORIGINS);
        checked(PROXIES, proxies, List.of());
        LimitSettings limits = LimitSettings.DEFAULT;
        return new HttpSettings(
                checked(ORIGINS, proxies, origins),
                new LimitSettings(
                        environment.number("SEARCH_RATE", limits.searchesPerMinute(), 0, MOST),
                        environment.number("ASK_RATE", limits.questionsPerMinute(), 0, MOST),
                        environment.number("SIGN_IN_RATE_ACCOUNT", limits.signInsPerAccount(), 0, MOST),
                        environment.number("SIGN_IN_RATE_ADDRESS", limits.signInsPerAddress(), 0, MOST)));
    }

    private static EdgeSettings checked(String setting, List<String> proxies, List<String> origins) {
        try {
            return new EdgeSettings(proxies, origins);
        } catch (IllegalArgumentException e) {
            throw new SettingInvalid(setting, "cannot be used: " + e.getMessage() + ".");
        }
    }

    private static List<String> list(Environment environment, String setting) {
        return environment.text(setting).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
