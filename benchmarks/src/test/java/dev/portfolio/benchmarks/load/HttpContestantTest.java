package dev.portfolio.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.portfolio.benchmarks.measure.Lap;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpContestantTest {

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/whole", 200, 5);
        answer("/chunked", 200, 0);
        answer("/same", 304, -1);
        answer("/gone", 404, -1);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Zero is for a body in chunks, -1 for none. */
    private void answer(String path, int status, long length) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.sendResponseHeaders(status, length);
            if (length >= 0) {
                exchange.getResponseBody().write("hello".getBytes(StandardCharsets.UTF_8));
            }
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsWholeAndChunkedAnswersOnOneConnection() throws IOException {
        try (HttpConnection connection = new HttpConnection(port())) {
            assertThat(connection.exchange(HttpRequest.get("/whole"))).isEqualTo(new HttpAnswer(200, 5, "\"1\""));
            assertThat(connection.exchange(HttpRequest.get("/chunked"))).isEqualTo(new HttpAnswer(200, 5, "\"1\""));
            assertThat(connection.exchange(HttpRequest.known("/same", "\"1\"")).status())
                    .isEqualTo(304);
            assertThat(connection.exchange(HttpRequest.get("/whole")).bytes()).isEqualTo(5);
        }
    }

    @Test
    void countsRequests() throws Exception {
        Lap lap = contestant("/whole").lap(2, Duration.ofMillis(50));

        assertThat(lap.operations()).isGreaterThanOrEqualTo(2).isEqualTo(lap.sortedMillis().length);
    }

    @Test
    void failsOnAnotherAnswerThanExpected() {
        assertThatThrownBy(() -> contestant("/gone").lap(1, Duration.ZERO))
                .hasMessageContaining("GET /gone")
                .hasMessageContaining("404 instead of 200");
    }

    private HttpContestant contestant(String path) {
        return new HttpContestant("server", port(), _ -> HttpRequest.get(path), () -> 0, () -> 0);
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
