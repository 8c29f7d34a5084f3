import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenAI-compatible endpoint without a model: texts with the same words have near vectors. The model words-1024 gives 1,024
 * dimensions. Prints its port.
 */
class WordHashEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void main() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/v1/embeddings", WordHashEndpoint::answer);
        server.start();
        IO.println(server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        int dimensions = Integer.parseInt(request.get("model").asString().replaceFirst(".*-", ""));
        StringJoiner data = new StringJoiner(",", "{\"object\":\"list\",\"data\":[", "]}");
        JsonNode input = request.get("input");
        int count = input.isArray() ? input.size() : 1;
        for (int i = 0; i < count; i++) {
            String text = input.isArray() ? input.get(i).asString() : input.asString();
            data.add("{\"index\":" + i + ",\"embedding\":" + vector(text, dimensions) + "}");
        }
        byte[] body = data.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String vector(String text, int dimensions) {
        double[] values = new double[dimensions];
        values[dimensions - 1] = 0.1;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            values[Math.floorMod(word.hashCode() * 31, dimensions)] += 1;
        }
        StringJoiner numbers = new StringJoiner(",", "[", "]");
        for (double value : values) {
            numbers.add(Double.toString(value));
        }
        return numbers.toString();
    }
}
