package dev.portfolio.architecture.violations.modules.ai;

import dev.portfolio.architecture.violations.modules.markdown.MarkdownUsesChangelog;

public record AiUsesMarkdown(MarkdownUsesChangelog neighbour) {}
