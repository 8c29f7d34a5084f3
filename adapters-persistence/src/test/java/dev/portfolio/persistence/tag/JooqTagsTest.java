package dev.portfolio.persistence.tag;

import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.tag.Tags;
import dev.portfolio.domain.tag.TagsContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqTagsTest extends TagsContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected Tags tags() {
        return database.tags();
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
