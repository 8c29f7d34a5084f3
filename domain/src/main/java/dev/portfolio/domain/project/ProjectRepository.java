package dev.portfolio.domain.project;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import java.util.Optional;

/** Keeps projects. */
public interface ProjectRepository {

    /** The project with this id, if there is one that this visibility sees. */
    Optional<Project> find(ContentId id, Visibility visibility);

    /** The project with this slug, if there is one that this visibility sees. */
    Optional<Project> find(Slug slug, Visibility visibility);

    /** One page of the projects that match, without their content. */
    Page<ProjectSummary> page(ProjectFilter filter, PageRequest<ProjectSort> request, Visibility visibility);

    /** Adds the project, or replaces the one with its id. {@link SlugTaken} when another project has its slug. */
    void save(Project project);

    /** Removes the project with this id, if there is one. */
    void delete(ContentId id);
}
