package dev.portfolio.domain.account;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryPasswordHasherTest extends PasswordHasherContract {

    private final PasswordHasher hasher = new InMemoryPortfolio().passwordHasher();

    @Override
    protected PasswordHasher hasher() {
        return hasher;
    }
}
