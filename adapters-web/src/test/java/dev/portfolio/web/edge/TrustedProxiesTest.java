package dev.portfolio.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

final class TrustedProxiesTest {

    private final TrustedProxies proxies =
            new TrustedProxies(new EdgeSettings(List.of("10.0.0.0/8", "::1"), List.of()));

    @ParameterizedTest
    @CsvSource({
        // peer, X-Forwarded-For, client
        "192.0.2.1, , 192.0.2.1",
        "192.0.2.1, 203.0.113.9, 192.0.2.1",
        "10.0.0.1, 203.0.113.9, 203.0.113.9",
        "10.0.0.1, '1.1.1.1, 203.0.113.9', 203.0.113.9",
        "10.0.0.1, '1.1.1.1, 203.0.113.9, 10.0.0.2', 203.0.113.9",
        "10.0.0.1, '10.0.0.3,10.0.0.2', 10.0.0.3",
        "10.0.0.1, , 10.0.0.1",
        "10.0.0.1, unknown, 10.0.0.1",
        "10.0.0.1, '203.0.113.9, evil.example', 10.0.0.1",
        "10.0.0.1, 203.0.113.9:4711, 203.0.113.9",
        "10.0.0.1, '[2001:db8::1]:4711', 2001:db8:0:0:0:0:0:1",
        "::1, 2001:db8::1, 2001:db8:0:0:0:0:0:1",
        "0:0:0:0:0:0:0:1, 2001:db8::1, 2001:db8:0:0:0:0:0:1"
    })
    void theClientIsTheNearestThatIsNoTrustedProxy(String peer, String forwarded, String client) {
        MockHttpServletRequest request = from(peer);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        assertThat(proxies.clientOf(request)).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneList() {
        MockHttpServletRequest request = from("10.0.0.1");
        request.addHeader("X-Forwarded-For", "1.1.1.1");
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        assertThat(proxies.clientOf(request)).isEqualTo("203.0.113.9");
    }

    @Test
    void onlyATrustedProxySaysThatTheClientCameOverTls() {
        MockHttpServletRequest trusted = from("10.0.0.1");
        MockHttpServletRequest stranger = from("192.0.2.1");
        assertThat(proxies.isSecure(trusted)).isFalse();
        trusted.addHeader("X-Forwarded-Proto", "https");
        stranger.addHeader("X-Forwarded-Proto", "https");
        assertThat(proxies.isSecure(trusted)).isTrue();
        assertThat(proxies.isSecure(stranger)).isFalse();
        stranger.setSecure(true);
        assertThat(proxies.isSecure(stranger)).isTrue();
    }

    private static MockHttpServletRequest from(String peer) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        return request;
    }
}
