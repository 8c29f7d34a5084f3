package dev.portfolio.domain.revision;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryRevisionsTest extends RevisionsContract {

    private final Revisions revisions = new InMemoryPortfolio().revisions();

    @Override
    protected Revisions revisions() {
        return revisions;
    }
}
