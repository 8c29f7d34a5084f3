package dev.portfolio.architecture.violations.modules.desk;

import dev.portfolio.architecture.violations.modules.domain.DomainUsesApplication;

public record DeskUsesDomain(DomainUsesApplication neighbour) {}
