package dev.portfolio.domain.content;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;

final class InMemoryPublishedItemsTest extends PublishedItemsContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected PublishedItems published() {
        return portfolio.publishedItems();
    }

    @Override
    protected PostRepository posts() {
        return portfolio.posts();
    }

    @Override
    protected ProjectRepository projects() {
        return portfolio.projects();
    }
}
