package dev.portfolio.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** The tools over a pair of pipes, for an assistant that starts this program itself. Without limits: it is the owner who asks. */
public final class McpPipe {

    private static final int MOST_CHARACTERS = 1_048_576;

    private McpPipe() {}

    /** Answers what comes in until there is no more, or the thread is interrupted. */
    public static void serve(PortfolioTools tools, InputStream in, OutputStream out) throws InterruptedException {
        WatchedInput input = new WatchedInput(in);
        StdioServerTransportProvider transport =
                new StdioServerTransportProvider(McpJsonDefaults.getMapper(), input, out, MOST_CHARACTERS);
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo(ServerIdentity.ofThisProgram())
                .instructions(ServerIdentity.INSTRUCTIONS)
                .tools(tools.all().stream().map(McpPipe::specification).toList())
                .build();
        try {
            input.awaitEnd();
        } finally {
            server.close();
        }
    }

    private static SyncToolSpecification specification(PortfolioTool tool) {
        return new SyncToolSpecification(
                ToolCalls.described(tool), (_, call) -> ToolCalls.result(tool, call, Optional::empty));
    }
}
