package dev.portfolio.architecture.violations.ports.domain.post;

public interface PostStore {
    void add();

    void replace();

    void remove();

    void find();

    void list();

    void count();
}
