package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.settings.DatabaseUrl;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call of {@code psql}, whose password is not among its words, which everybody on a machine can read.
 *
 * @param environment what it needs besides this process's own variables
 */
record Psql(List<String> words, Map<String, String> environment) {

    /** The parameters of a URL that {@code psql} understands; it refuses those of other drivers. */
    private static final Set<String> PARAMETERS = Set.of(
            "application_name",
            "channel_binding",
            "client_encoding",
            "connect_timeout",
            "gssencmode",
            "keepalives",
            "keepalives_count",
            "keepalives_idle",
            "keepalives_interval",
            "load_balance_hosts",
            "options",
            "sslcert",
            "sslkey",
            "sslmode",
            "sslrootcert",
            "target_session_attrs",
            "tcp_user_timeout");

    static Psql on(DatabaseUrl url, List<String> options) {
        String parameters = Stream.of(url.parameters().split("&", -1))
                .filter(parameter -> PARAMETERS.contains(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        String address = url + (parameters.isEmpty() ? "" : "?" + parameters);
        List<String> words = Stream.concat(Stream.of("psql", "--dbname=" + address), options.stream())
                .toList();
        return new Psql(words, url.password().isEmpty() ? Map.of() : Map.of("PGPASSWORD", url.password()));
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
