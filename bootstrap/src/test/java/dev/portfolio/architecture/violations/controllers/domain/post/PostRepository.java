package dev.portfolio.architecture.violations.controllers.domain.post;

public interface PostRepository {
    int count();
}
