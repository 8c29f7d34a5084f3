package dev.portfolio.persistence.project;

import dev.portfolio.domain.project.ProjectPagesContract;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqProjectPagesTest extends ProjectPagesContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected ProjectRepository projects() {
        return database.projects();
    }
}
