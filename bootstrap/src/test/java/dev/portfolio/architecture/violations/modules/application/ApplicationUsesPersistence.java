package dev.portfolio.architecture.violations.modules.application;

import dev.portfolio.architecture.violations.modules.persistence.PersistenceUsesWeb;

public record ApplicationUsesPersistence(PersistenceUsesWeb neighbour) {}
