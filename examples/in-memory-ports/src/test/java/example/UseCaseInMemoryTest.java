package example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.post.ListPosts;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import org.junit.jupiter.api.Test;

/** A use case of Portfolio, without a database. */
class UseCaseInMemoryTest {

    @Test
    void listsWhatIsPublished() {
        InMemoryPortfolio portfolio = new InMemoryPortfolio();
        portfolio.posts().save(Posts.aPublishedPost());
        portfolio.posts().save(Posts.aDraft());

        var page = new ListPosts(portfolio.posts(), portfolio.transactions())
                .execute(new ListPosts.Query(
                        PostFilter.ALL, PageRequest.first(Sort.descending(PostSort.PUBLISHED_AT), 10), Visibility.PUBLISHED));

        assertThat(page.items()).hasSize(1);
    }
}
