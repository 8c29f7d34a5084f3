package dev.portfolio.persistence.content;

import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.FormerSlugsContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqFormerSlugsTest extends FormerSlugsContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected FormerSlugs slugs() {
        return database.formerSlugs();
    }
}
