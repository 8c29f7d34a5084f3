package dev.portfolio.persistence.importing;

import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.importing.ContentSourcesContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqContentSourcesTest extends ContentSourcesContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected ContentSources sources() {
        return database.sources();
    }
}
