package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Limits, origins and the end of a server, as its settings say. */
class EdgeTest {

    private static final String SEARCH = "/api/v1/search?mode=keyword&q=x";
    private static final long PATIENCE_MILLIS = 60_000;

    @Test
    void searchIsLimitedForEachClientThatATrustedProxyNames() {
        try (AccountServer server = AccountServer.start("SEARCH_RATE", "3", "TRUSTED_PROXIES", "127.0.0.0/8")) {
            for (int i = 0; i < 3; i++) {
                assertThat(searchFor(server, "203.0.113.1").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> refused = searchFor(server, "203.0.113.1");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers()
                            .firstValue("Retry-After")
                            .map(Integer::parseInt)
                            .orElseThrow())
                    .isBetween(1, 60);
            assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"search\";q=3;w=60");
            assertThat(AccountServer.json(refused).get("code").asString()).isEqualTo("rate_limited");
            assertThat(searchFor(server, "198.51.100.9, 203.0.113.2").statusCode())
                    .isEqualTo(200);
            assertThat(searchFor(server, "203.0.113.2, 203.0.113.1").statusCode())
                    .isEqualTo(429);
            assertThat(server.send("GET", "/api/v1/posts", "", "X-Forwarded-For", "203.0.113.1")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> searchFor(AccountServer server, String forwardedFor) {
        return server.send("GET", SEARCH, "", "X-Forwarded-For", forwardedFor);
    }

    @Test
    void whatAStrangerForwardsIsNotBelievedAndAListedOriginMayCall() {
        try (AccountServer server = AccountServer.start("SEARCH_RATE", "1", "CORS_ORIGINS", "https://front.example")) {
            assertThat(searchFor(server, "203.0.113.1").statusCode()).isEqualTo(200);
            assertThat(searchFor(server, "203.0.113.2").statusCode()).isEqualTo(429);
            assertListedOriginMayCall(server);
        }
    }

    private static void assertListedOriginMayCall(AccountServer server) {
        HttpResponse<String> listed = server.send("GET", "/api/v1/posts", "", "Origin", "https://front.example");
        assertThat(listed.headers().firstValue("Access-Control-Allow-Origin")).contains("https://front.example");
        assertThat(listed.headers().firstValue("Access-Control-Allow-Credentials"))
                .contains("true");
        HttpResponse<String> asked = server.send(
                "OPTIONS",
                "/api/v1/users/x",
                "",
                "Origin",
                "https://front.example",
                "Access-Control-Request-Method",
                "PATCH");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("PATCH");
        HttpResponse<String> other = server.send("GET", "/api/v1/posts", "", "Origin", "https://other.example");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void behindATrustedProxyWithTlsTheCookieIsSecure() {
        try (AccountServer server = AccountServer.start("TRUSTED_PROXIES", "127.0.0.1")) {
            HttpResponse<String> signedIn = server.send(
                    "POST",
                    "/api/v1/auth/login",
                    "{\"email\": \"" + AccountServer.SUPERUSER + "\", \"password\": \"" + AccountServer.PASSWORD
                            + "\"}",
                    "X-Forwarded-Proto",
                    "https");
            assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("; Secure");
        }
    }

    /** Half of a request is there when the server is told to stop; the other half comes when it takes no new ones. */
    @Test
    void aServerThatStopsFinishesWhatIsInFlight() throws Exception {
        AccountServer server = AccountServer.start();
        int port = server.port();
        String body = "{\"email\": \"nobody@example.org\", \"password\": \"some password\"}";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n"
                            + body.substring(0, 10))
                    .getBytes(StandardCharsets.US_ASCII));
            awaitHandling(server);
            Thread stopping = Thread.ofVirtual().start(server::close);
            awaitRefusal(port);
            out.write(body.substring(10).getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 401").contains("sign_in_refused");
            stopping.join(PATIENCE_MILLIS);
            assertThat(stopping.isAlive()).isFalse();
        }
    }

    /** A second request is answered after the first one was taken up. */
    private static void awaitHandling(AccountServer server) {
        assertThat(server.send("GET", "/actuator/health", "").statusCode()).isEqualTo(200);
    }

    private static void awaitRefusal(int port) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < until) {
            try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                Thread.sleep(20);
            } catch (ConnectException e) {
                return;
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        throw new AssertionError("The server still takes connections.");
    }
}
