package dev.portfolio.ai.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real HTTP server on this machine that speaks as chat endpoints do, says what it is told, and remembers what it was asked. */
final class ScriptedChatEndpoint implements AutoCloseable {

    static final String KEY = "sk-very-secret";
    static final String DONE = "data: [DONE]\n\n";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile Script script = exchange -> stream(exchange, DONE);

    ScriptedChatEndpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    /** Patient enough for a busy machine. */
    ChatEndpoint settings() {
        return ChatEndpoint.of(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
                "some-model",
                KEY,
                Duration.ofMinutes(2),
                4);
    }

    List<JsonNode> asked() {
        return asked;
    }

    List<String> keys() {
        return keys;
    }

    void script(Script next) {
        script = next;
    }

    /** A stream of exactly these bytes. */
    void streams(String... events) {
        script = exchange -> stream(exchange, events);
    }

    /** A stream of these, and then comments without an end, until the other side has hung up. */
    void streamsForever(String... events) {
        script = exchange -> {
            OutputStream body = begin(exchange);
            for (String event : events) {
                write(body, event);
            }
            try {
                while (!closed.await(20, TimeUnit.MILLISECONDS)) {
                    write(body, ": still here\n\n");
                }
            } catch (IOException e) {
                hungUp.countDown();
            }
        };
    }

    void hangs() {
        script = exchange -> closed.await();
    }

    void answers(int status, String... headers) {
        script = exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            byte[] body = ("{\"error\": {\"message\": \"key " + KEY + "\"}}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /** Opened when the other side has closed the connection in the middle. */
    CountDownLatch hungUp() {
        return hungUp;
    }

    /** An event with a piece of text. */
    static String piece(String text) {
        return "data: "
                + JsonMapper.shared()
                        .writeValueAsString(JsonMapper.shared()
                                .readTree("{\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":"
                                        + "{\"content\":" + JsonMapper.shared().writeValueAsString(text)
                                        + "},\"finish_reason\":null}]}"))
                + "\n\n";
    }

    static String finish(String reason) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}\n\n";
    }

    static String usage(int input, int output) {
        return "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":" + input + ",\"completion_tokens\":" + output
                + ",\"total_tokens\":" + (input + output) + "}}\n\n";
    }

    static void stream(HttpExchange exchange, String... events) throws IOException {
        try (OutputStream body = begin(exchange)) {
            for (String event : events) {
                write(body, event);
            }
        }
    }

    private static OutputStream begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static void write(OutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(JsonMapper.shared().readTree(exchange.getRequestBody()));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            script.run(exchange);
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

    /** How a request is answered. */
    @FunctionalInterface
    interface Script {
        void run(HttpExchange exchange) throws IOException, InterruptedException;
    }
}
