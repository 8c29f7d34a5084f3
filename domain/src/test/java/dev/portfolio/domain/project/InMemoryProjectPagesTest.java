package dev.portfolio.domain.project;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryProjectPagesTest extends ProjectPagesContract {

    private final ProjectRepository projects = new InMemoryPortfolio().projects();

    @Override
    protected ProjectRepository projects() {
        return projects;
    }
}
