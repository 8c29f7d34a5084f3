package dev.portfolio.pages.home;

import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.pages.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first page. */
@Configuration(proxyBeanMethods = false)
public class HomePagesConfiguration {

    @Bean
    HomePageController homePageController(
            ListProjects listProjects, ListPosts listPosts, ListCertifications listCertifications, Layout layout) {
        return new HomePageController(listProjects, listPosts, listCertifications, layout);
    }
}
