package dev.portfolio.domain.post;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryPostRepositoryTest extends PostRepositoryContract {

    private final PostRepository posts = new InMemoryPortfolio().posts();

    @Override
    protected PostRepository posts() {
        return posts;
    }
}
