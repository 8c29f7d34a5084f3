package dev.portfolio.web.limit;

import dev.portfolio.web.edge.TrustedProxies;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells clients apart by their addresses: of IPv6 by the first 64 bits, for a single customer has all the others. */
final class ClientKeys {

    private static final int NETWORK_BYTES = 8;

    private final TrustedProxies proxies;

    ClientKeys(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    String of(HttpServletRequest request) {
        InetAddress address = InetAddress.ofLiteral(proxies.clientOf(request));
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
