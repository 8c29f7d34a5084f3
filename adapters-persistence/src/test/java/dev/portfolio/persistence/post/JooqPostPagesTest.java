package dev.portfolio.persistence.post;

import dev.portfolio.domain.post.PostPagesContract;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqPostPagesTest extends PostPagesContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected PostRepository posts() {
        return database.posts();
    }
}
