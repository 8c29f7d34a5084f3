package dev.portfolio.application.project;

import dev.portfolio.application.content.ItemEditing;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.search.SearchDocument;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves and deletes projects with all that belongs to them, each in one transaction. */
final class ProjectEditing extends ItemEditing<Project, ProjectView> {

    private final ProjectWriting with;

    ProjectEditing(ProjectWriting with) {
        super(ContentType.PROJECT);
        this.with = with;
    }

    /** Saves a new project; {@link SlugTaken} with a slug that is free instead. */
    ProjectView add(Project project) {
        SearchDocument document = with.documents().of(project);
        suggesting(
                project.slug(),
                () -> with.transactions().writing(() -> {
                    with.projects().save(project);
                    with.companions().saved(Optional.empty(), document);
                    return true;
                }));
        return view(project);
    }

    @Override
    protected Project load(String id) {
        return SlugOrId.parse(id)
                .flatMap(key -> switch (key) {
                    case SlugOrId.BySlug _ -> Optional.<Project>empty();
                    case SlugOrId.ById(var known) ->
                        with.transactions().reading(() -> with.projects().find(known, Visibility.EVERYTHING));
                })
                .orElseThrow(() -> new ContentNotFound(ContentType.PROJECT, id));
    }

    @Override
    protected ProjectView view(Project project) {
        return ProjectView.of(project, with.markdown());
    }

    @Override
    protected boolean replace(Project known, Project changed) {
        SearchDocument document = with.documents().of(changed);
        return suggesting(
                changed.slug(),
                () -> with.transactions().writing(() -> {
                    if (!with.companions().hold(known.ref(), known.timestamps().updatedAt())) {
                        return false;
                    }
                    with.projects().save(changed);
                    with.companions().saved(known.publicSlug(), document);
                    return true;
                }));
    }

    @Override
    protected boolean remove(Project known) {
        return with.transactions().writing(() -> {
            if (!with.companions().hold(known.ref(), known.timestamps().updatedAt())) {
                return false;
            }
            with.companions().deleted(known.ref());
            with.projects().delete(known.id());
            return true;
        });
    }

    private boolean suggesting(Slug wanted, Supplier<Boolean> save) {
        try {
            return save.get();
        } catch (SlugTaken e) {
            throw with.transactions()
                    .reading(() -> wanted.numbered(this::isFree))
                    .map(e::suggesting)
                    .orElse(e);
        }
    }

    private boolean isFree(Slug slug) {
        return with.projects().find(slug, Visibility.EVERYTHING).isEmpty();
    }
}
