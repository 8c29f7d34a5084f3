package dev.portfolio.benchmarks.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.portfolio.benchmarks.data.SeededQuestion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible endpoint that knows the vectors of the questions, and makes up those of other texts. */
public final class SeededEmbeddings implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, float[]> known;
    private final Function<String, float[]> others;

    /**
     * Starts it.
     *
     * @param others the vector of any other text
     */
    public SeededEmbeddings(List<SeededQuestion> questions, Function<String, float[]> others) throws IOException {
        this.known = questions.stream()
                .collect(Collectors.toUnmodifiableMap(
                        SeededQuestion::text, SeededQuestion::vector, (first, _) -> first));
        this.others = others;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** For {@code EMBED_BASE_URL}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode input = JSON.readTree(exchange.getRequestBody()).get("input");
        StringJoiner data = new StringJoiner(",", "{\"object\":\"list\",\"data\":[", "]}");
        int count = input.isArray() ? input.size() : 1;
        for (int i = 0; i < count; i++) {
            String text = input.isArray() ? input.get(i).asString() : input.asString();
            data.add("{\"index\":" + i + ",\"embedding\":" + JSON.writeValueAsString(vector(text)) + "}");
        }
        byte[] body = data.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(OK, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private float[] vector(String text) {
        float[] vector = known.get(text);
        return vector == null ? others.apply(text) : vector;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
