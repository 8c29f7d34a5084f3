package dev.portfolio.architecture.violations.modules.dbchangelog;

import dev.portfolio.architecture.violations.modules.embeddedpostgres.PostgresUsesDomain;

public record ChangelogUsesPostgres(PostgresUsesDomain neighbour) {}
