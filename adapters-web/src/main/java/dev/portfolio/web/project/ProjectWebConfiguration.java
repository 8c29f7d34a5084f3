package dev.portfolio.web.project;

import dev.portfolio.application.project.CreateProject;
import dev.portfolio.application.project.DeleteProject;
import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.application.project.PatchProject;
import dev.portfolio.application.project.PublishProject;
import dev.portfolio.application.project.ReplaceProject;
import dev.portfolio.application.project.RestoreProject;
import dev.portfolio.application.project.UnpublishProject;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.idempotency.Creations;
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

    @Bean
    ProjectWriteController projectWriteController(
            CreateProject createProject,
            ReplaceProject replaceProject,
            PatchProject patchProject,
            DeleteProject deleteProject,
            Creations creations,
            ItemTags tags) {
        return new ProjectWriteController(createProject, replaceProject, patchProject, deleteProject, creations, tags);
    }

    @Bean
    ProjectRestoreController projectRestoreController(RestoreProject restoreProject, ItemTags tags) {
        return new ProjectRestoreController(restoreProject, tags);
    }

    @Bean
    ProjectPublicationController projectPublicationController(
            PublishProject publishProject, UnpublishProject unpublishProject, ItemTags tags) {
        return new ProjectPublicationController(publishProject, unpublishProject, tags);
    }
}
