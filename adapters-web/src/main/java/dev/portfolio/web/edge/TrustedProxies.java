package dev.portfolio.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Knows from whom a request really comes: what a proxy says about it is believed of those that are trusted, of nobody else. */
public final class TrustedProxies {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^]]+)](?::\\d+)?|([^:]+):\\d+");

    private final List<IpAddressMatcher> networks;

    TrustedProxies(EdgeSettings settings) {
        this.networks =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** The address of the client: the nearest one that is not a trusted proxy's. */
    public String clientOf(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        List<String> hops = forwardedFor(request).reversed();
        for (int i = 0; i < hops.size() && isTrusted(nearest); i++) {
            Optional<String> hop = address(hops.get(i));
            if (hop.isEmpty()) {
                break;
            }
            nearest = hop.get();
        }
        return nearest;
    }

    /** Whether the client came over TLS, as far as this server can know. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || (isTrusted(request.getRemoteAddr()) && "https".equalsIgnoreCase(request.getHeader(FORWARDED_PROTO)));
    }

    private boolean isTrusted(String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    private static List<String> forwardedFor(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED_FOR)).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** Without the port that some proxies add; empty where it is no address. */
    private static Optional<String> address(String hop) {
        Matcher port = WITH_PORT.matcher(hop);
        String bare = !port.matches() ? hop : port.group(1) == null ? port.group(2) : port.group(1);
        try {
            return Optional.of(InetAddress.ofLiteral(bare).getHostAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
