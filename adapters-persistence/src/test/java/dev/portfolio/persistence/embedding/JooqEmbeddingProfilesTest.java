package dev.portfolio.persistence.embedding;

import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingProfilesContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqEmbeddingProfilesTest extends EmbeddingProfilesContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected EmbeddingProfiles profiles() {
        return database.profiles();
    }
}
