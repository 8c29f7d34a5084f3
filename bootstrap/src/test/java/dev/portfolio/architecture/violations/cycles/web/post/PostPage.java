package dev.portfolio.architecture.violations.cycles.web.post;

import dev.portfolio.architecture.violations.cycles.web.project.ProjectPage;

public record PostPage(ProjectPage project) {}
