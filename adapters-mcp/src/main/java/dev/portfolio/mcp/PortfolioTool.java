package dev.portfolio.mcp;

import java.util.Map;

/** Something that an assistant can do. */
sealed interface PortfolioTool permits SearchTool, GetTool, ListTool, AskTool {

    /** By which it is called. */
    String name();

    /** For people. */
    String title();

    /** For the model, which decides by it when to call this tool and not another. */
    String description();

    /** What it takes: a JSON Schema, against which arguments are checked before {@link #call}. */
    String input();

    /** What it gives: a JSON Schema. */
    String output();

    /** Does it. */
    Map<String, Object> call(Arguments arguments);
}
