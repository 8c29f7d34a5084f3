package dev.portfolio.architecture.violations.modules.web;

import dev.portfolio.architecture.violations.modules.ai.AiUsesMarkdown;

public record WebUsesAi(AiUsesMarkdown neighbour) {}
