package dev.portfolio.architecture.violations.modules.embeddedpostgres;

import dev.portfolio.architecture.violations.modules.domain.DomainUsesApplication;

public record PostgresUsesDomain(DomainUsesApplication neighbour) {}
