package dev.portfolio.bootstrap;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assistant, made with the client of the protocol's own SDK. */
final class AssistantClient implements AutoCloseable {

    private final McpSyncClient client;

    AssistantClient(McpClientTransport transport) {
        this.client = McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .build();
        client.initialize();
    }

    static AssistantClient of(String address) {
        return new AssistantClient(
                HttpClientStreamableHttpTransport.builder(address).build());
    }

    McpSyncClient protocol() {
        return client;
    }

    CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    /** What a call that works gives. */
    JsonNode answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        if (Boolean.TRUE.equals(result.isError())) {
            throw new IllegalStateException(text(result));
        }
        JsonNode answer = JsonMapper.shared().valueToTree(result.structuredContent());
        if (!JsonMapper.shared().readTree(text(result)).equals(answer)) {
            throw new IllegalStateException("The text is not what the structured content is: " + text(result));
        }
        return answer;
    }

    /** What a call that fails says. */
    String error(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        if (!Boolean.TRUE.equals(result.isError())) {
            throw new IllegalStateException("It did not fail: " + text(result));
        }
        return text(result);
    }

    static String text(CallToolResult result) {
        return String.join(
                "\n",
                result.content().stream()
                        .map(content -> ((TextContent) content).text())
                        .toList());
    }

    static List<String> titles(JsonNode answer) {
        return answer.get("items")
                .valueStream()
                .map(item -> item.get("title").asString())
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
