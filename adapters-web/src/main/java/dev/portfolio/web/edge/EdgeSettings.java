package dev.portfolio.web.edge;

import java.net.URI;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Where the server stands.
 *
 * @param trustedProxies addresses or networks ({@code 10.0.0.0/8}) of proxies before this server, whose X-Forwarded headers
 *     are believed
 * @param corsOrigins whose pages may call the API from a browser, as {@code https://example.org}
 */
public record EdgeSettings(List<String> trustedProxies, List<String> corsOrigins) {

    /** No proxies and no other origins. */
    public static final EdgeSettings DEFAULT = new EdgeSettings(List.of(), List.of());

    /** {@link IllegalArgumentException} naming what is no network or no origin. */
    public EdgeSettings {
        trustedProxies = List.copyOf(trustedProxies);
        corsOrigins = List.copyOf(corsOrigins);
        trustedProxies.forEach(EdgeSettings::checkNetwork);
        corsOrigins.forEach(EdgeSettings::checkOrigin);
    }

    private static void checkNetwork(String network) {
        try {
            new IpAddressMatcher(network);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + network + "' is neither an address nor a network, such as 10.0.0.0/8", e);
        }
    }

    private static void checkOrigin(String origin) {
        try {
            URI uri = URI.create(origin);
            String exact = uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
            if (uri.getHost() != null
                    && origin.equals(exact)
                    && List.of("http", "https").contains(uri.getScheme())) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Told below, in our words.
        }
        throw new IllegalArgumentException("'" + origin + "' is no origin, such as https://example.org");
    }
}
