package dev.portfolio.domain.project;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryProjectRepositoryTest extends ProjectRepositoryContract {

    private final ProjectRepository projects = new InMemoryPortfolio().projects();

    @Override
    protected ProjectRepository projects() {
        return projects;
    }
}
