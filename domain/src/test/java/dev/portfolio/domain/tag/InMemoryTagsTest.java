package dev.portfolio.domain.tag;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;

final class InMemoryTagsTest extends TagsContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected Tags tags() {
        return portfolio.tags();
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
