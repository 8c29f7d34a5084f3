package dev.portfolio.bootstrap.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Translates the parameters of a URL for {@code psql} into those of the JDBC driver; its own ones pass as they are. */
final class JdbcParameters {

    private static final String SERVER_CHOICE = "target_session_attrs";

    /**
     * By the name of libpq.
     *
     * @see <a href="https://www.postgresql.org/docs/17/libpq-connect.html#LIBPQ-PARAMKEYWORDS">libpq's parameters</a>
     */
    private static final Map<String, String> NAMES = Map.of(
            SERVER_CHOICE,
            "targetServerType",
            "connect_timeout",
            "connectTimeout",
            "application_name",
            "ApplicationName",
            "channel_binding",
            "channelBinding");

    private static final Map<String, String> SERVER_TYPES = Map.of(
            "any", "any",
            "read-write", "primary",
            "primary", "primary",
            "read-only", "secondary",
            "standby", "secondary",
            "prefer-standby", "preferSecondary");

    private JdbcParameters() {}

    /** {@link SettingInvalid} for a choice of server that there is none of. */
    static void check(String setting, String parameters) {
        split(parameters)
                .filter(parameter -> parameter.startsWith(SERVER_CHOICE + "="))
                .map(parameter -> parameter.substring(SERVER_CHOICE.length() + 1))
                .filter(choice -> !SERVER_TYPES.containsKey(choice))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new SettingInvalid(
                            setting,
                            "has " + SERVER_CHOICE + "=" + unknown
                                    + "; it must be any, read-write, primary, read-only, standby or prefer-standby.");
                });
    }

    /** Those of the choice are added where there are several hosts, unless they are there already. */
    static String translated(String parameters, boolean severalHosts, ServerChoice choice) {
        Map<String, String> all = new LinkedHashMap<>();
        split(parameters).map(parameter -> parameter.split("=", 2)).forEach(pair -> {
            String value = pair.length == 2 ? pair[1] : "";
            all.put(
                    NAMES.getOrDefault(pair[0], pair[0]),
                    pair[0].equals(SERVER_CHOICE) ? SERVER_TYPES.getOrDefault(value, value) : value);
        });
        if (severalHosts) {
            // What was known of a server is asked again soon, since another may be promoted at any time.
            all.putIfAbsent("connectTimeout", "5");
            all.putIfAbsent("hostRecheckSeconds", "2");
            switch (choice) {
                case PRIMARY -> all.putIfAbsent("targetServerType", "primary");
                case REPLICAS -> {
                    all.putIfAbsent("loadBalanceHosts", "true");
                    all.putIfAbsent("targetServerType", "preferSecondary");
                }
            }
        }
        return all.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> split(String parameters) {
        return Stream.of(parameters.split("&", -1)).filter(parameter -> !parameter.isEmpty());
    }
}
