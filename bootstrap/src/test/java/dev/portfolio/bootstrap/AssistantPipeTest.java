package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An assistant starts {@code portfolio mcp} itself. */
class AssistantPipeTest {

    @Test
    void theSdksClientTalksToTheCommand() {
        ServerParameters parameters = ServerParameters.builder(command().getFirst())
                .args(command().subList(1, command().size()))
                .env(SampleServer.settings())
                .build();
        try (AssistantClient assistant =
                new AssistantClient(new StdioClientTransport(parameters, McpJsonDefaults.getMapper()))) {
            assertThat(AssistantClient.titles(
                            assistant.answer("search", Map.of("query", "how are database connections kept alive"))))
                    .isNotEmpty();
            assertThat(assistant.error("get", Map.of("type", "post", "name", "no-such-post")))
                    .contains("not_found");
        }
    }

    @Test
    void theCommandEndsWithItsInputAndPrintsNothingButTheProtocol() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(SampleServer.settings());
        Process process = builder.start();
        try (OutputStream input = process.getOutputStream();
                BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            input.write("""
                    {"jsonrpc": "2.0", "id": 7, "method": "initialize", "params": {"protocolVersion": "2025-06-18", \
                    "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}
                    """.getBytes(StandardCharsets.UTF_8));
            input.flush();
            assertThat(output.readLine()).startsWith("{").contains("\"id\":7");
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Portfolio.class.getName(),
                "mcp");
    }
}
