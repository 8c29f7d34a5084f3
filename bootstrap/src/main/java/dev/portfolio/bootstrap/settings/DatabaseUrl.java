package dev.portfolio.bootstrap.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database, in the form that {@code psql} takes: {@code postgresql://user:password@host:port/name?...}. Also
 * with the scheme {@code postgres}, as some providers write it, and with a driver's name in it, as in
 * {@code postgresql+asyncpg}.
 *
 * @param parameters what follows the {@code ?}, as it was; empty where there is nothing
 */
public record DatabaseUrl(String host, int port, String name, String user, String password, String parameters) {

    private static final String FORM = " It looks like postgresql://user:password@host:5432/name.";
    private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");

    /** {@link SettingInvalid}, which never shows the password, when the text of DATABASE_URL has another form. */
    public static DatabaseUrl parse(String text) {
        return parse("DATABASE_URL", text);
    }

    /** The same, of the setting of that name. */
    static DatabaseUrl parse(String setting, String text) {
        URI uri = uri(setting, text);
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String dialect = scheme.contains("+") ? scheme.substring(0, scheme.indexOf('+')) : scheme;
        if (!SCHEMES.contains(dialect)) {
            throw invalid(setting, "has the scheme '" + scheme + "', not postgresql.");
        }
        String host = required(setting, uri.getHost(), "names no host.");
        String path = required(setting, uri.getRawPath(), "names no database after the host.");
        String name = decoded(path.startsWith("/") ? path.substring(1) : path);
        if (name.isEmpty() || name.contains("/")) {
            throw invalid(setting, "names no database after the host.");
        }
        String[] account =
                required(setting, uri.getRawUserInfo(), "names no user.").split(":", 2);
        String password = account.length == 2 ? decoded(account[1]) : "";
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        String parameters = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return new DatabaseUrl(host, port, name, decoded(account[0]), password, parameters);
    }

    /** For JDBC, without user and password. */
    public String jdbcUrl() {
        String base = "jdbc:postgresql://" + host + ":" + port + "/" + encoded(name);
        return parameters.isEmpty() ? base : base + "?" + parameters;
    }

    /** For {@code psql}, with user and password. */
    public String uri() {
        String account = encoded(user) + (password.isEmpty() ? "" : ":" + encoded(password));
        String base = "postgresql://" + account + "@" + host + ":" + port + "/" + encoded(name);
        return parameters.isEmpty() ? base : base + "?" + parameters;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "postgresql://" + encoded(user) + "@" + host + ":" + port + "/" + encoded(name);
    }

    private static URI uri(String setting, String text) {
        try {
            return new URI(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
        } catch (URISyntaxException e) {
            throw invalid(
                    setting, "is not a URL; characters such as @ / : # in a password are written %40 %2F %3A %23.");
        }
    }

    private static String required(String setting, @Nullable String part, String missing) {
        if (part == null || part.isEmpty()) {
            throw invalid(setting, missing);
        }
        return part;
    }

    private static SettingInvalid invalid(String setting, String detail) {
        return new SettingInvalid(setting, detail + FORM);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
