package dev.portfolio.mcp;

import dev.portfolio.domain.error.PortfolioException;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tools in the protocol's terms. */
final class ToolCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ToolCalls.class);

    private ToolCalls() {}

    static Tool described(PortfolioTool tool) {
        return Tool.builder(tool.name(), McpJsonDefaults.getMapper(), tool.input())
                .title(tool.title())
                .description(tool.description())
                .outputSchema(McpJsonDefaults.getMapper(), tool.output())
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    /**
     * What came of a call. Errors are results: the model reads them, and can do better. Of one that nobody foresaw it learns
     * nothing but that.
     *
     * @param visitor who calls; throws where the call is one too many
     */
    static CallToolResult result(PortfolioTool tool, CallToolRequest request, Supplier<Optional<String>> visitor) {
        try {
            Optional<String> who = visitor.get();
            Map<String, Object> arguments =
                    Optional.ofNullable(request.arguments()).orElseGet(Map::of);
            Map<String, Object> answer = tool.call(new Arguments(arguments, who));
            // Whoever does not know structured content reads the same as text.
            return CallToolResult.builder()
                    .structuredContent(answer)
                    .addTextContent(json(answer))
                    .build();
        } catch (PortfolioException e) {
            return failure(e.code() + ": " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The tool {} failed.", tool.name(), e);
            return failure("internal_error: the portfolio could not do that; its log says why");
        }
    }

    private static CallToolResult failure(String message) {
        return CallToolResult.builder().isError(true).addTextContent(message).build();
    }

    private static String json(Map<String, Object> answer) {
        try {
            return McpJsonDefaults.getMapper().writeValueAsString(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
