package dev.portfolio.domain.content;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryFormerSlugsTest extends FormerSlugsContract {

    private final FormerSlugs slugs = new InMemoryPortfolio().formerSlugs();

    @Override
    protected FormerSlugs slugs() {
        return slugs;
    }
}
