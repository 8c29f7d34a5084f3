package dev.portfolio.architecture.violations.modules.markdown;

import dev.portfolio.architecture.violations.modules.dbchangelog.ChangelogUsesPostgres;

public record MarkdownUsesChangelog(ChangelogUsesPostgres neighbour) {}
