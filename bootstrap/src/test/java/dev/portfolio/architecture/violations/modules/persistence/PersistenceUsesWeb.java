package dev.portfolio.architecture.violations.modules.persistence;

import dev.portfolio.architecture.violations.modules.web.WebUsesAi;

public record PersistenceUsesWeb(WebUsesAi neighbour) {}
