package dev.portfolio.domain.apitoken;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.account.UserRepository;

final class InMemoryApiTokenRepositoryTest extends ApiTokenRepositoryContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected ApiTokenRepository tokens() {
        return portfolio.apiTokens();
    }

    @Override
    protected UserRepository users() {
        return portfolio.users();
    }
}
