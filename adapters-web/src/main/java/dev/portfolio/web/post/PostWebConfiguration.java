package dev.portfolio.web.post;

import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.web.page.Cursors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of posts. */
@Configuration(proxyBeanMethods = false)
public class PostWebConfiguration {

    @Bean
    PostController postController(ListPosts listPosts, GetPost getPost, Cursors cursors) {
        return new PostController(listPosts, getPost, cursors);
    }
}
