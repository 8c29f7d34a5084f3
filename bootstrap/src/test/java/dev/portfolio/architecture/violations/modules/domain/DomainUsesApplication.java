package dev.portfolio.architecture.violations.modules.domain;

import dev.portfolio.architecture.violations.modules.application.ApplicationUsesPersistence;

public record DomainUsesApplication(ApplicationUsesPersistence neighbour) {}
