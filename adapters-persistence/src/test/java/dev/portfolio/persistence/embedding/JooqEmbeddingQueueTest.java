package dev.portfolio.persistence.embedding;

import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.embedding.EmbeddingQueueContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqEmbeddingQueueTest extends EmbeddingQueueContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected EmbeddingQueue queue() {
        return database.queue();
    }

    @Override
    protected EmbeddingProfiles profiles() {
        return database.profiles();
    }
}
