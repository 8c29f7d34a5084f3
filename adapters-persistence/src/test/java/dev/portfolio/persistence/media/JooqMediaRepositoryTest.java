package dev.portfolio.persistence.media;

import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaRepositoryContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqMediaRepositoryTest extends MediaRepositoryContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected MediaRepository media() {
        return database.media();
    }
}
