package dev.portfolio.bootstrap.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database URL in its parts, still encoded. Not a {@link java.net.URI}: that one knows a single host. */
record DatabaseUrlParts(String setting, String user, String password, String hostList, String name, String parameters) {

    private static final String FORM = " It looks like postgresql://user:password@host:5432/name.";
    private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");
    private static final Pattern SCHEME = Pattern.compile("(?:jdbc:)?([A-Za-z][A-Za-z0-9+.-]*)://(.*)", Pattern.DOTALL);
    private static final Pattern ENCODED = Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*");
    private static final Pattern QUERY = Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*");
    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+(?:%25[\\w.-]+)?]|[A-Za-z0-9_.-]+)(?::(\\d{1,5}))?");

    /** {@link SettingInvalid}, without the password. */
    static DatabaseUrlParts of(String setting, String text) {
        Matcher url = SCHEME.matcher(text);
        if (!url.matches()) {
            throw invalid(setting, "is not a URL.");
        }
        requireScheme(setting, url.group(1).toLowerCase(Locale.ROOT));
        String[] query = url.group(2).split("\\?", 2);
        String[] path = query[0].split("/", 2);
        int at = path[0].lastIndexOf('@');
        if (at < 1) {
            throw invalid(setting, "names no user.");
        }
        String[] account = path[0].substring(0, at).split(":", 2);
        DatabaseUrlParts parts = new DatabaseUrlParts(
                setting,
                account[0],
                account.length == 2 ? account[1] : "",
                path[0].substring(at + 1),
                path.length == 2 ? path[1] : "",
                query.length == 2 ? query[1] : "");
        parts.check();
        return parts;
    }

    private static void requireScheme(String setting, String scheme) {
        String dialect = scheme.contains("+") ? scheme.substring(0, scheme.indexOf('+')) : scheme;
        if (!SCHEMES.contains(dialect)) {
            throw invalid(setting, "has the scheme '" + scheme + "', not postgresql.");
        }
    }

    private void check() {
        if (hostList.isEmpty()) {
            throw invalid(setting, "names no host.");
        }
        if (name.isEmpty() || name.contains("/")) {
            throw invalid(setting, "names no database after the host.");
        }
        boolean encoded = ENCODED.matcher(user).matches()
                && ENCODED.matcher(password).matches()
                && ENCODED.matcher(name).matches()
                && QUERY.matcher(parameters).matches();
        if (!encoded) {
            throw invalid(
                    setting, "is not a URL; characters such as @ / : # in a password are written %40 %2F %3A %23.");
        }
    }

    /** The servers, with this port where none is written. */
    List<DatabaseUrl.Host> hosts(int defaultPort) {
        List<DatabaseUrl.Host> hosts = new ArrayList<>();
        for (String each : hostList.split(",", -1)) {
            Matcher host = HOST.matcher(each);
            // Not shown: where the password was not encoded, a part of it may stand here.
            if (!host.matches()) {
                throw invalid(setting, "names a host that cannot be one; several are separated by commas.");
            }
            int port = host.group(2) == null ? defaultPort : Integer.parseInt(host.group(2));
            if (port < 1 || port > 65_535) {
                throw invalid(setting, "names a port that cannot be one; it must be from 1 to 65535.");
            }
            hosts.add(new DatabaseUrl.Host(host.group(1), port));
        }
        return hosts;
    }

    private static SettingInvalid invalid(String setting, String detail) {
        return new SettingInvalid(setting, detail + FORM);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return setting + " with the hosts " + hostList;
    }
}
