package dev.portfolio.architecture.violations.modules.security;

import dev.portfolio.architecture.violations.modules.application.ApplicationUsesPersistence;

public record SecurityUsesApplication(ApplicationUsesPersistence neighbour) {}
