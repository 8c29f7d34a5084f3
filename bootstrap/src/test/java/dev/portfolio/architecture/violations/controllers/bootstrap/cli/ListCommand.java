package dev.portfolio.architecture.violations.controllers.bootstrap.cli;

import dev.portfolio.architecture.violations.controllers.domain.post.PostRepository;

public record ListCommand(PostRepository posts) {}
