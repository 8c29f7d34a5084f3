package dev.portfolio.persistence.project;

import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static org.jooq.impl.DSL.noCondition;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.domain.project.ProjectSummary;
import dev.portfolio.persistence.column.Publications;
import dev.portfolio.persistence.column.SoundRows;
import dev.portfolio.persistence.content.UniqueSlugs;
import dev.portfolio.persistence.page.KeysetQuery;
import dev.portfolio.persistence.page.SortColumns;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Projects in the table {@code projects}. */
public final class JooqProjectRepository implements ProjectRepository {

    private static final Field<Publication> PUBLICATION = Publications.of(PROJECTS.PUBLISHED_AT);

    private static final UniqueSlugs SLUGS = new UniqueSlugs(ContentType.PROJECT, PROJECTS, PROJECTS.ID, PROJECTS.SLUG);

    private static final List<Field<?>> SUMMARY_FIELDS = List.of(
            PROJECTS.ID,
            PROJECTS.TITLE,
            PROJECTS.SLUG,
            PROJECTS.DESCRIPTION,
            PROJECTS.TAGS,
            PROJECTS.TECH_STACK,
            PROJECTS.LIVE_URL,
            PROJECTS.REPO_URL,
            PROJECTS.IMAGE_URL,
            PROJECTS.FEATURED,
            PROJECTS.ORDER,
            PUBLICATION,
            PROJECTS.CREATED_AT,
            PROJECTS.UPDATED_AT);

    private final DSLContext dsl;

    public JooqProjectRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Project> find(ContentId id, Visibility visibility) {
        return find(PROJECTS.ID.eq(id), visibility);
    }

    @Override
    public Optional<Project> find(Slug slug, Visibility visibility) {
        return find(PROJECTS.SLUG.eq(slug), visibility);
    }

    private Optional<Project> find(Condition which, Visibility visibility) {
        return dsl.select(SUMMARY_FIELDS)
                .select(PROJECTS.CONTENT)
                .from(PROJECTS)
                .where(which)
                .and(SortColumns.visible(PROJECTS.PUBLISHED, visibility))
                .fetchOptional(SoundRows.orFault("project", JooqProjectRepository::project));
    }

    @Override
    public Page<ProjectSummary> page(ProjectFilter filter, PageRequest<ProjectSort> request, Visibility visibility) {
        Condition condition = matches(filter).and(SortColumns.visible(PROJECTS.PUBLISHED, visibility));
        return new KeysetQuery<>(PROJECTS, sortColumn(request.sort().field(), visibility), PROJECTS.ID, condition)
                .fetch(dsl, SUMMARY_FIELDS, request, SoundRows.orFault("project", JooqProjectRepository::summary));
    }

    @Override
    public void save(Project project) {
        SLUGS.claim(dsl, project.id(), project.slug());
        dsl.insertInto(PROJECTS)
                .set(PROJECTS.ID, project.id())
                .set(PROJECTS.TITLE, project.title())
                .set(PROJECTS.SLUG, project.slug())
                .set(PROJECTS.DESCRIPTION, project.description())
                .set(PROJECTS.CONTENT, project.content())
                .set(PROJECTS.TAGS, project.tags())
                .set(PROJECTS.TECH_STACK, project.techStack())
                .set(PROJECTS.LIVE_URL, project.liveUrl())
                .set(PROJECTS.REPO_URL, project.repoUrl())
                .set(PROJECTS.IMAGE_URL, project.imageUrl())
                .set(PROJECTS.FEATURED, project.featured())
                .set(PROJECTS.ORDER, project.order())
                .set(PROJECTS.PUBLISHED, project.publication().isPublished())
                .set(PROJECTS.PUBLISHED_AT, project.publication().publishedAt())
                .set(PROJECTS.CREATED_AT, project.timestamps().createdAt())
                .set(PROJECTS.UPDATED_AT, project.timestamps().updatedAt())
                .onConflict(PROJECTS.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public void delete(ContentId id) {
        dsl.deleteFrom(PROJECTS).where(PROJECTS.ID.eq(id)).execute();
    }

    private static Project project(Record row) {
        return new Project(
                row.get(PROJECTS.ID),
                row.get(PROJECTS.TITLE),
                row.get(PROJECTS.SLUG),
                row.get(PROJECTS.DESCRIPTION),
                row.get(PROJECTS.CONTENT),
                row.get(PROJECTS.TAGS),
                row.get(PROJECTS.TECH_STACK),
                row.get(PROJECTS.LIVE_URL),
                row.get(PROJECTS.REPO_URL),
                row.get(PROJECTS.IMAGE_URL),
                row.get(PROJECTS.FEATURED),
                row.get(PROJECTS.ORDER),
                row.get(PUBLICATION),
                new Timestamps(row.get(PROJECTS.CREATED_AT), row.get(PROJECTS.UPDATED_AT)));
    }

    private static ProjectSummary summary(Record row) {
        return new ProjectSummary(
                row.get(PROJECTS.ID),
                row.get(PROJECTS.TITLE),
                row.get(PROJECTS.SLUG),
                row.get(PROJECTS.DESCRIPTION),
                row.get(PROJECTS.TAGS),
                row.get(PROJECTS.TECH_STACK),
                row.get(PROJECTS.LIVE_URL),
                row.get(PROJECTS.REPO_URL),
                row.get(PROJECTS.IMAGE_URL),
                row.get(PROJECTS.FEATURED),
                row.get(PROJECTS.ORDER),
                row.get(PUBLICATION),
                new Timestamps(row.get(PROJECTS.CREATED_AT), row.get(PROJECTS.UPDATED_AT)));
    }

    private static Condition matches(ProjectFilter filter) {
        return noCondition()
                .and(filter.tag() == null ? noCondition() : SortColumns.hasLabel(PROJECTS.TAGS, filter.tag()))
                .and(filter.tech() == null ? noCondition() : SortColumns.hasLabel(PROJECTS.TECH_STACK, filter.tech()))
                .and(filter.featured() == null ? noCondition() : PROJECTS.FEATURED.eq(filter.featured()))
                .and(
                        filter.titleContains() == null
                                ? noCondition()
                                : PROJECTS.TITLE.containsIgnoreCase(filter.titleContains()));
    }

    private static Field<?> sortColumn(ProjectSort sort, Visibility visibility) {
        return switch (sort) {
            case ORDER -> PROJECTS.ORDER;
            case PUBLISHED_AT -> SortColumns.published(PROJECTS.PUBLISHED_AT, PROJECTS.CREATED_AT, visibility);
            case CREATED_AT -> PROJECTS.CREATED_AT;
            case UPDATED_AT -> PROJECTS.UPDATED_AT;
            case TITLE -> SortColumns.text(PROJECTS.TITLE);
        };
    }
}
