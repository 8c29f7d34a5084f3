package dev.portfolio.pages.tag;

import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.pages.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of tags. */
@Configuration(proxyBeanMethods = false)
public class TagPagesConfiguration {

    @Bean
    TagPageController tagPageController(ListPosts listPosts, ListProjects listProjects, Layout layout) {
        return new TagPageController(listPosts, listProjects, layout);
    }
}
