package dev.portfolio.pages.project;

import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.application.search.FindRelated;
import dev.portfolio.pages.article.Articles;
import dev.portfolio.pages.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of projects. */
@Configuration(proxyBeanMethods = false)
public class ProjectPagesConfiguration {

    @Bean
    ProjectPageController projectPageController(
            ListProjects listProjects,
            GetProject getProject,
            FindRelated findRelated,
            Articles articles,
            Layout layout) {
        return new ProjectPageController(listProjects, getProject, findRelated, articles, layout);
    }
}
