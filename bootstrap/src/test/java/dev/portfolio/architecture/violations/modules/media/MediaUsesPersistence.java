package dev.portfolio.architecture.violations.modules.media;

import dev.portfolio.architecture.violations.modules.persistence.PersistenceUsesWeb;

public record MediaUsesPersistence(PersistenceUsesWeb neighbour) {}
