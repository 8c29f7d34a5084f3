package dev.portfolio.pages.post;

import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.search.FindRelated;
import dev.portfolio.pages.article.Articles;
import dev.portfolio.pages.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of posts. */
@Configuration(proxyBeanMethods = false)
public class PostPagesConfiguration {

    @Bean
    PostPageController postPageController(
            ListPosts listPosts, GetPost getPost, FindRelated findRelated, Articles articles, Layout layout) {
        return new PostPageController(listPosts, getPost, findRelated, articles, layout);
    }
}
