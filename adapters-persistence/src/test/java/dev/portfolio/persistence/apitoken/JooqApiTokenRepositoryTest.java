package dev.portfolio.persistence.apitoken;

import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.apitoken.ApiTokenRepositoryContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqApiTokenRepositoryTest extends ApiTokenRepositoryContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected ApiTokenRepository tokens() {
        return database.apiTokens();
    }

    @Override
    protected UserRepository users() {
        return database.users();
    }
}
