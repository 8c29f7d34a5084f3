package dev.portfolio.bootstrap.settings;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The address of a database, in the form that {@code psql} takes: {@code postgresql://user:password@host:port/name?...}. Also
 * with several hosts ({@code a:5432,b:5432}), of which the one that takes writes is meant; with the scheme {@code postgres}, as
 * some providers write it; and with a driver's name in it, as in {@code postgresql+asyncpg}.
 *
 * @param hosts in the order in which they are tried; at least one
 * @param parameters what follows the {@code ?}, as it was; empty where there is nothing
 */
public record DatabaseUrl(List<Host> hosts, String name, String user, String password, String parameters) {

    private static final int DEFAULT_PORT = 5432;

    /**
     * A server.
     *
     * @param address a name or a number; a number of IPv6 in its brackets
     */
    public record Host(String address, int port) {

        @Override
        public String toString() {
            return address + ":" + port;
        }
    }

    public DatabaseUrl {
        hosts = List.copyOf(hosts);
    }

    /** The value of {@code DATABASE_URL}. {@link SettingInvalid}, which never shows the password, when it has another form. */
    public static DatabaseUrl parse(String text) {
        return parse("DATABASE_URL", text);
    }

    /** The value of this setting. */
    static DatabaseUrl parse(String setting, String text) {
        DatabaseUrlParts parts = DatabaseUrlParts.of(setting, text);
        JdbcParameters.check(setting, parts.parameters());
        return new DatabaseUrl(
                parts.hosts(DEFAULT_PORT),
                decoded(parts.name()),
                decoded(parts.user()),
                decoded(parts.password()),
                parts.parameters());
    }

    /** The port of the first host. */
    public int port() {
        return hosts.getFirst().port();
    }

    /** For JDBC, without user and password; of several hosts the one that takes writes, unless a parameter says otherwise. */
    public String jdbcUrl() {
        return jdbcUrl(ServerChoice.PRIMARY);
    }

    String jdbcUrl(ServerChoice choice) {
        String all = JdbcParameters.translated(parameters, hosts.size() > 1, choice);
        String base = "jdbc:postgresql://" + hostList() + "/" + encoded(name);
        return all.isEmpty() ? base : base + "?" + all;
    }

    /** For {@code psql}, with user and password. */
    public String uri() {
        String account = encoded(user) + (password.isEmpty() ? "" : ":" + encoded(password));
        String base = "postgresql://" + account + "@" + hostList() + "/" + encoded(name);
        return parameters.isEmpty() ? base : base + "?" + parameters;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "postgresql://" + encoded(user) + "@" + hostList() + "/" + encoded(name);
    }

    private String hostList() {
        return hosts.stream().map(Host::toString).collect(Collectors.joining(","));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
