package dev.portfolio.persistence.content;

import dev.portfolio.domain.content.PublishedItems;
import dev.portfolio.domain.content.PublishedItemsContract;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqPublishedItemsTest extends PublishedItemsContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected PublishedItems published() {
        return database.publishedItems();
    }

    @Override
    protected PostRepository posts() {
        return database.posts();
    }

    @Override
    protected ProjectRepository projects() {
        return database.projects();
    }
}
