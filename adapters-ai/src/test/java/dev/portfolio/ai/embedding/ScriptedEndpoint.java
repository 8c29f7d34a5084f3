package dev.portfolio.ai.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real HTTP server on this machine that answers as it is told, and remembers what it was asked. */
final class ScriptedEndpoint implements AutoCloseable {

    static final String KEY = "sk-very-secret";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Script script = (exchange, texts) -> respond(exchange, 200, vectors(texts.size(), 768));

    ScriptedEndpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/embeddings", this::handle);
        server.start();
    }

    EmbeddingEndpoint settings() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        return EmbeddingEndpoint.of(address, "some-model", KEY);
    }

    List<Asked> asked() {
        return asked;
    }

    void script(Script next) {
        script = next;
    }

    void answers(int status, String body) {
        script = (exchange, texts) -> respond(exchange, status, body);
    }

    void hangsBeforeHeaders() {
        script = (exchange, texts) -> awaitClose();
    }

    void hangsInBody() {
        script = (exchange, texts) -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("{\"data\": [".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            awaitClose();
        };
    }

    /** One byte every 20 ms, without end; the latch tells when the other side has hung up. */
    CountDownLatch dripsForever() {
        CountDownLatch hungUp = new CountDownLatch(1);
        script = (exchange, texts) -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (!closed.await(20, TimeUnit.MILLISECONDS)) {
                    body.write(' ');
                    body.flush();
                }
            } catch (IOException e) {
                hungUp.countDown();
            }
        };
        return hungUp;
    }

    /** As many vectors, each with a 1 at its own place. */
    static String vectors(int count, int dimensions) {
        return "{\"object\": \"list\", \"model\": \"m\", \"data\": ["
                + IntStream.range(0, count).mapToObj(i -> item(i, dimensions)).collect(Collectors.joining(","))
                + "]}";
    }

    static String item(int index, int dimensions) {
        return "{\"object\": \"embedding\", \"index\": " + index + ", \"embedding\": ["
                + IntStream.range(0, dimensions)
                        .mapToObj(i -> i == index ? "1.0" : "0")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void awaitClose() throws InterruptedException {
        closed.await();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody());
            List<String> texts =
                    request.get("input").valueStream().map(JsonNode::asString).toList();
            asked.add(new Asked(
                    request.get("model").asString(),
                    texts,
                    exchange.getRequestHeaders().getFirst("Authorization")));
            script.run(exchange, texts);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.close();
    }

    /** What one request asked. */
    record Asked(String model, List<String> texts, String authorization) {}

    /** How a request is answered. */
    @FunctionalInterface
    interface Script {
        void run(HttpExchange exchange, List<String> texts) throws IOException, InterruptedException;
    }
}
