package dev.portfolio.application.project;

import dev.portfolio.application.content.ItemEditing;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.search.SearchDocument;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves and deletes projects with all that belongs to them, each in one transaction. */
final class ProjectEditing extends ItemEditing<Project, ProjectView> {

    private final ProjectWriting with;

    ProjectEditing(ProjectWriting with) {
        super(ContentType.PROJECT, with.companions());
        this.with = with;
    }

    @Override
    protected <R> R reading(Supplier<R> work) {
        return with.transactions().reading(work);
    }

    @Override
    protected <R> R writing(Supplier<R> work) {
        return with.transactions().writing(work);
    }

    @Override
    protected Optional<Project> find(ContentId id) {
        return with.projects().find(id, Visibility.EVERYTHING);
    }

    @Override
    protected void save(Project project) {
        with.projects().save(project);
    }

    @Override
    protected void remove(ContentId id) {
        with.projects().delete(id);
    }

    @Override
    protected SearchDocument document(Project project) {
        return with.documents().of(project);
    }

    @Override
    protected ProjectView view(Project project) {
        return ProjectView.of(project, with.markdown());
    }

    @Override
    protected boolean isFree(Slug slug) {
        return with.projects().find(slug, Visibility.EVERYTHING).isEmpty();
    }
}
