package dev.portfolio.application.importing;

import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.importing.ContentDraft.ProjectDraft;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.search.SearchDocument;
import java.time.Clock;
import java.util.Optional;

/** Makes a file a project. */
final class ProjectImporter extends SluggedImporter<ProjectDraft, Project> {

    private final ProjectRepository projects;
    private final SearchDocuments documents;

    ProjectImporter(
            ProjectRepository projects, SearchDocuments documents, ItemStore store, ContentIds ids, Clock clock) {
        super(ContentType.PROJECT, store, ids, clock);
        this.projects = projects;
        this.documents = documents;
    }

    @Override
    Wish wish(ProjectDraft draft) {
        return new Wish(draft.title(), draft.slug(), draft.draft(), draft.date());
    }

    @Override
    Optional<Project> find(Slug slug) {
        return projects.find(slug, Visibility.EVERYTHING);
    }

    @Override
    Decided decided(Project project) {
        return new Decided(project.id(), project.slug(), project.publication(), project.timestamps());
    }

    @Override
    String title(Project project) {
        return project.title();
    }

    @Override
    Project item(ProjectDraft draft, Decided decided) {
        return new Project(
                decided.id(),
                draft.title(),
                decided.slug(),
                draft.description(),
                draft.content(),
                draft.tags(),
                draft.techStack(),
                draft.liveUrl(),
                draft.repoUrl(),
                draft.imageUrl(),
                draft.featured(),
                draft.order(),
                decided.publication(),
                decided.timestamps());
    }

    @Override
    SearchDocument document(Project project) {
        return documents.of(project);
    }
}
