package dev.portfolio.domain.project;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.InMemoryMatching;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.InMemoryPaging;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Projects in memory. */
public final class InMemoryProjectRepository implements ProjectRepository {

    private static final InMemoryPaging<Project, ProjectSort> PAGING =
            new InMemoryPaging<>(Project::id, InMemoryProjectRepository::sortValue);

    private final InMemoryTable<ContentId, Project> projects;

    public InMemoryProjectRepository(InMemoryTransactions transactions) {
        this.projects = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Project> find(ContentId id, Visibility visibility) {
        return projects.read(rows -> visible(rows.values(), visibility)
                .filter(project -> project.id().equals(id))
                .findFirst());
    }

    @Override
    public Optional<Project> find(Slug slug, Visibility visibility) {
        return projects.read(rows -> visible(rows.values(), visibility)
                .filter(project -> project.slug().equals(slug))
                .findFirst());
    }

    @Override
    public Page<ProjectSummary> page(ProjectFilter filter, PageRequest<ProjectSort> request, Visibility visibility) {
        return projects.read(rows -> PAGING.page(
                        visible(rows.values(), visibility).filter(project -> matches(project, filter)), request)
                .map(Project::summary));
    }

    @Override
    public void save(Project project) {
        projects.write(rows -> {
            rows.values().stream()
                    .filter(other -> isInTheWay(other, project))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new SlugTaken(ContentType.PROJECT, project.slug(), other.id());
                    });
            rows.put(project.id(), project);
        });
    }

    @Override
    public void delete(ContentId id) {
        projects.write(rows -> rows.remove(id));
    }

    private static Stream<Project> visible(Collection<Project> all, Visibility visibility) {
        return all.stream().filter(project -> visibility.sees(project.publication()));
    }

    private static boolean matches(Project project, ProjectFilter filter) {
        return InMemoryMatching.has(project.tags(), filter.tag())
                && InMemoryMatching.has(project.techStack(), filter.tech())
                && (filter.featured() == null || filter.featured() == project.featured())
                && InMemoryMatching.contains(project.title(), filter.titleContains());
    }

    private static boolean isInTheWay(Project other, Project saved) {
        return other.slug().equals(saved.slug()) && !other.id().equals(saved.id());
    }

    private static String sortValue(Project project, ProjectSort field) {
        return switch (field) {
            case ORDER -> Integer.toString(project.order());
            case PUBLISHED_AT ->
                InMemoryMatching.publishedOrCreated(project.publication(), project.timestamps())
                        .toString();
            case CREATED_AT -> project.timestamps().createdAt().toString();
            case UPDATED_AT -> project.timestamps().updatedAt().toString();
            case TITLE -> InMemoryMatching.lowerCase(project.title());
        };
    }
}
