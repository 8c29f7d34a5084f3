package dev.portfolio.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tools over streamable HTTP, without sessions: each request stands for itself, so that any instance can answer it and a
 * restart loses nothing.
 */
public final class McpEndpoint {

    /** Where it is served. */
    public static final String PATH = "/mcp";

    /** A question with the longest history has a tenth of this. */
    private static final int MOST_BYTES = 1_048_576;

    private static final String REQUEST = "request";

    private McpEndpoint() {}

    /**
     * What answers requests to {@value #PATH}.
     *
     * @param origins those of other sites whose pages may call; a request without an origin does not come from a page
     */
    public static HttpServlet servlet(PortfolioTools tools, CallLimits limits, List<String> origins) {
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .messageEndpoint(PATH)
                .maxRequestSize(MOST_BYTES)
                .contextExtractor(request -> McpTransportContext.create(Map.of(REQUEST, request)))
                .httpHeaderValidator(DefaultServerTransportSecurityValidator.builder()
                        .allowedOrigins(origins)
                        .build())
                .build();
        McpServer.sync(transport)
                .serverInfo(ServerIdentity.ofThisProgram())
                .instructions(ServerIdentity.INSTRUCTIONS)
                .immediateExecution(true)
                .tools(tools.all().stream()
                        .map(tool -> specification(tool, limits))
                        .toList())
                .build();
        return transport;
    }

    private static SyncToolSpecification specification(PortfolioTool tool, CallLimits limits) {
        return new SyncToolSpecification(
                ToolCalls.described(tool),
                (context, call) -> ToolCalls.result(tool, call, () -> counted(tool, limits, request(context))));
    }

    private static HttpServletRequest request(McpTransportContext context) {
        return (HttpServletRequest) context.get(REQUEST);
    }

    private static Optional<String> counted(PortfolioTool tool, CallLimits limits, HttpServletRequest request) {
        switch (tool) {
            case SearchTool _ -> limits.search(request);
            case AskTool _ -> limits.ask(request);
            case GetTool _, ListTool _ -> {}
        }
        return Optional.of(limits.visitor(request));
    }
}
