package dev.portfolio.architecture.violations.cycles.web.project;

import dev.portfolio.architecture.violations.cycles.web.post.PostPage;

public record ProjectPage(PostPage post) {}
