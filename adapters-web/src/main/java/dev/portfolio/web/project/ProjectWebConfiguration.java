package dev.portfolio.web.project;

import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.web.page.Cursors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of projects. */
@Configuration(proxyBeanMethods = false)
public class ProjectWebConfiguration {

    @Bean
    ProjectController projectController(ListProjects listProjects, GetProject getProject, Cursors cursors) {
        return new ProjectController(listProjects, getProject, cursors);
    }
}
