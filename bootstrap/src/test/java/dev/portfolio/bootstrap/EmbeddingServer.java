package dev.portfolio.bootstrap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible endpoint that remembers what it was asked, and can keep its callers waiting or give them nonsense. */
final class EmbeddingServer implements AutoCloseable {

    /** A text that was embedded, and the key of whoever asked for it. */
    record Asked(String key, String text) {}

    /** An answer that is none: the status, and the numbers of each vector. */
    record Nonsense(int status, String vector) {}

    private volatile HttpServer server;
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile @Nullable CountDownLatch barrier;
    private volatile long delayMillis;
    private volatile int dimensions = 8;
    private volatile @Nullable Nonsense nonsense;
    private final AtomicInteger requestsLeft = new AtomicInteger(Integer.MAX_VALUE);

    private EmbeddingServer(HttpServer server) {
        this.server = server;
    }

    static EmbeddingServer start() {
        EmbeddingServer embeddings = new EmbeddingServer(listening(0));
        embeddings.serve();
        return embeddings;
    }

    private static HttpServer listening(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        server.createContext("/v1/embeddings", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** The settings that name it, for an application with this key, whose visitors are as patient as a busy machine needs. */
    Map<String, String> settings(String key) {
        return new ConcurrentHashMap<>(Map.of(
                "EMBED_BASE_URL",
                address(),
                "EMBED_MODEL",
                "test-model",
                "EMBED_API_KEY",
                key,
                "EMBED_PATIENCE",
                "60000"));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** From now on its vectors have so many numbers. */
    void dimensions(int count) {
        dimensions = count;
    }

    /** After so many requests it refuses all. */
    void failAfter(int requests) {
        requestsLeft.set(requests);
    }

    /** From now on it answers like this. */
    void talkNonsense(Nonsense answer) {
        nonsense = answer;
    }

    /** From now on nobody listens at its address. */
    void goAway() {
        server.stop(0);
    }

    /** It listens again. */
    void comeBack() {
        server = listening(server.getAddress().getPort());
        serve();
    }

    /** It refuses none any more, and answers as it should. */
    void recover() {
        requestsLeft.set(Integer.MAX_VALUE);
        nonsense = null;
    }

    /** From now on it takes requests and does not answer them. */
    void hang() {
        barrier = new CountDownLatch(1);
    }

    /** It answers again, those who have waited too. */
    void goOn() {
        CountDownLatch ended = barrier;
        barrier = null;
        if (ended != null) {
            ended.countDown();
        }
    }

    /** From now on each answer takes this long. */
    void delay(long millis) {
        delayMillis = millis;
    }

    /** How many wait for an answer now. */
    int waiting() {
        return waiting.get();
    }

    Queue<Asked> asked() {
        return asked;
    }

    /** Whether it has answered for this text. */
    boolean wasAsked(String text) {
        return asked.stream().anyMatch(each -> each.text().endsWith(text));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode input = JsonMapper.shared()
                    .readTree(exchange.getRequestBody().readAllBytes())
                    .get("input");
            waiting.incrementAndGet();
            pause();
            waiting.decrementAndGet();
            if (requestsLeft.getAndDecrement() <= 0) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            String key = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
            input.forEach(text -> asked.add(new Asked(key, text.asString())));
            Nonsense instead = nonsense;
            byte[] body = vectors(input, instead).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(instead == null ? 200 : instead.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void pause() {
        CountDownLatch until = barrier;
        try {
            if (until != null) {
                until.await();
            }
            Thread.sleep(delayMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String vectors(JsonNode input, @Nullable Nonsense instead) {
        return IntStream.range(0, input.size())
                .mapToObj(i -> "{\"index\":%d,\"embedding\":%s}"
                        .formatted(i, instead == null ? vector(input.get(i).asString()) : instead.vector()))
                .collect(Collectors.joining(",", "{\"data\":[", "]}"));
    }

    /** Never zero, and another one for another text, mostly. */
    private String vector(String text) {
        return IntStream.range(0, dimensions)
                .mapToObj(i -> Integer.toString(1 + Math.floorMod((text + i).hashCode(), 100)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
    }
}
