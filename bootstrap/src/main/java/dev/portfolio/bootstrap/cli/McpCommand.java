package dev.portfolio.bootstrap.cli;

import dev.portfolio.mcp.McpPipe;
import dev.portfolio.mcp.PortfolioTools;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mcp}. */
@Command(
        name = "mcp",
        header = "Let an assistant search, read and ask, over standard input and output (Model Context Protocol).",
        description = {
            "The assistant starts this command itself. Published content only. A server offers the same at /mcp.",
            "Ends when standard input does."
        },
        footer = {
            "",
            "Example: ./portfolio mcp",
            "In an assistant's settings: {\"command\": \"/path/to/portfolio\", \"args\": [\"mcp\"]}"
        })
final class McpCommand implements Callable<Integer> {

    private final Commands commands;
    private final InputStream in;

    @Mixin
    final Help help = new Help();

    McpCommand(Commands commands, InputStream in) {
        this.commands = commands;
        this.in = in;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Shutdown shutdown = new Shutdown()) {
            PortfolioTools tools = commands.openTool(shutdown).getBean(PortfolioTools.class);
            McpPipe.serve(tools, in, commands.results());
            return 0;
        }
    }
}
