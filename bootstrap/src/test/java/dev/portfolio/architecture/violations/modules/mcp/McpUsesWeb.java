package dev.portfolio.architecture.violations.modules.mcp;

import dev.portfolio.architecture.violations.modules.web.WebUsesAi;

public record McpUsesWeb(WebUsesAi neighbour) {}
