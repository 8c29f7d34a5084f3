package dev.portfolio.persistence.revision;

import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.revision.RevisionsContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqRevisionsTest extends RevisionsContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected Revisions revisions() {
        return database.revisions();
    }
}
