package dev.portfolio.architecture.violations.modules.pages;

import dev.portfolio.architecture.violations.modules.web.WebUsesAi;

public record PagesUsesWeb(WebUsesAi neighbour) {}
