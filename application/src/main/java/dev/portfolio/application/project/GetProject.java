package dev.portfolio.application.project;

import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/** One project by its slug or id, with its content as Markdown and as HTML. */
public final class GetProject {

    private final ProjectRepository projects;
    private final FormerSlugs formerSlugs;
    private final Markdown markdown;
    private final Transactions transactions;

    public GetProject(
            ProjectRepository projects, FormerSlugs formerSlugs, Markdown markdown, Transactions transactions) {
        this.projects = projects;
        this.formerSlugs = formerSlugs;
        this.markdown = markdown;
        this.transactions = transactions;
    }

    /** Which project, and for whom. */
    public record Query(String slugOrId, Visibility visibility) {}

    /**
     * Found by a slug that it once had, the project says another one. {@link ContentNotFound} when there is none that this
     * visibility sees.
     */
    public ProjectView execute(Query query) {
        Project project = SlugOrId.parse(query.slugOrId())
                .flatMap(key -> transactions.reading(() -> find(key, query.visibility())))
                .orElseThrow(() -> new ContentNotFound(ContentType.PROJECT, query.slugOrId()));
        return ProjectView.of(project, markdown);
    }

    private Optional<Project> find(SlugOrId key, Visibility visibility) {
        return switch (key) {
            case SlugOrId.BySlug(var slug) -> projects.find(slug, visibility).or(() -> findByFormer(slug, visibility));
            case SlugOrId.ById(var id) -> projects.find(id, visibility);
        };
    }

    private Optional<Project> findByFormer(Slug slug, Visibility visibility) {
        return formerSlugs.holder(ContentType.PROJECT, slug).flatMap(id -> projects.find(id, visibility));
    }
}
