package dev.portfolio.domain.project;

import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.project.Projects.aDraft;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withId;
import static dev.portfolio.domain.project.Projects.withPlace;
import static dev.portfolio.domain.project.Projects.withPublication;
import static dev.portfolio.domain.project.Projects.withSlug;
import static dev.portfolio.domain.project.Projects.withTags;
import static dev.portfolio.domain.project.Projects.withTechStack;
import static dev.portfolio.domain.project.Projects.withTimestamps;
import static dev.portfolio.domain.project.Projects.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.PagesContract;
import dev.portfolio.domain.page.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists of projects promise. The repository is empty when a test starts. */
public abstract class ProjectPagesContract extends PagesContract<ProjectSort> {

    protected abstract ProjectRepository projects();

    @Override
    protected List<ProjectSort> fields() {
        return List.of(ProjectSort.values());
    }

    @Override
    protected void save(ContentId id, int nth) {
        Project project = withSlug(withId(aPublishedProject(), id), SampleContent.slugOf("paged", id));
        Timestamps timestamps = new Timestamps(minutesLater(nth), minutesLater(nth));
        projects()
                .save(withTimestamps(
                        withPublication(
                                withTitle(withPlace(project, false, nth - 3), "Title " + nth),
                                nth % 2 == 0 ? draft() : published(minutesLater(nth))),
                        timestamps));
    }

    @Override
    protected String sortValue(ProjectSort field, int nth) {
        return switch (field) {
            case PUBLISHED_AT, CREATED_AT, UPDATED_AT -> minutesLater(nth).toString();
            case ORDER -> Integer.toString(nth - 3);
            case TITLE -> "title " + nth;
        };
    }

    @Override
    protected Page<ContentId> pageOfAll(PageRequest<ProjectSort> request) {
        return projects()
                .page(ProjectFilter.ALL, request, Visibility.EVERYTHING)
                .map(ProjectSummary::id);
    }

    @Test
    void showsAllOfAProjectButItsContent() {
        Project project = saved(aPublishedProject());
        assertThat(list(ProjectFilter.ALL, Visibility.PUBLISHED)).containsExactly(project.summary());
    }

    @Test
    void showsAndCountsWhatTheVisibilitySees() {
        Project open = saved(aPublishedProject());
        Project draft = saved(aDraft());
        Project alsoOpen = saved(aPublishedProject());
        assertThat(counted(Visibility.PUBLISHED))
                .isEqualTo(new Page<>(List.of(open.summary(), alsoOpen.summary()), null, 2L));
        assertThat(counted(Visibility.DRAFTS)).isEqualTo(new Page<>(List.of(draft.summary()), null, 1L));
        assertThat(counted(Visibility.EVERYTHING).total()).isEqualTo(3);
    }

    @Test
    void filtersByExactTag() {
        Project java = saved(withTags(aPublishedProject(), "sql", "Java"));
        saved(withTags(aPublishedProject(), "java", "JavaScript"));
        saved(withTags(aPublishedProject()));
        assertThat(list(new ProjectFilter("Java", null, null, null), Visibility.PUBLISHED))
                .containsExactly(java.summary());
        assertThat(list(new ProjectFilter("Jav", null, null, null), Visibility.PUBLISHED))
                .isEmpty();
        assertThat(list(new ProjectFilter("'{\"\\,", null, null, null), Visibility.PUBLISHED))
                .isEmpty();
    }

    @Test
    void filtersByExactTechnology() {
        Project java = saved(withTechStack(aPublishedProject(), "Java", "C#"));
        saved(withTechStack(withTags(aPublishedProject(), "Java"), "java"));
        assertThat(list(new ProjectFilter(null, "Java", null, null), Visibility.PUBLISHED))
                .containsExactly(java.summary());
        assertThat(list(new ProjectFilter(null, "C#", null, null), Visibility.PUBLISHED))
                .containsExactly(java.summary());
        assertThat(list(new ProjectFilter(null, "C", null, null), Visibility.PUBLISHED))
                .isEmpty();
    }

    @Test
    void filtersByWhetherItIsFeatured() {
        Project featured = saved(withPlace(aPublishedProject(), true, 0));
        Project other = saved(withPlace(aPublishedProject(), false, 0));
        assertThat(list(new ProjectFilter(null, null, true, null), Visibility.PUBLISHED))
                .containsExactly(featured.summary());
        assertThat(list(new ProjectFilter(null, null, false, null), Visibility.PUBLISHED))
                .containsExactly(other.summary());
    }

    @Test
    void filtersByPartOfTheTitleInAnyCase() {
        Project pools = saved(withTitle(aPublishedProject(), "Über Pools"));
        saved(withTitle(aPublishedProject(), "Threads"));
        assertThat(list(new ProjectFilter(null, null, null, "üBER pO"), Visibility.PUBLISHED))
                .containsExactly(pools.summary());
        assertThat(list(new ProjectFilter(null, null, null, "pools über"), Visibility.PUBLISHED))
                .isEmpty();
    }

    @Test
    void takesWildcardsInTheTitleFilterLiterally() {
        for (String wildcard : List.of("%", "_", "\\", "\\%", "%_", "'", "*", "?")) {
            Project project = saved(withTitle(aPublishedProject(), "a" + wildcard + "b"));
            saved(withTitle(aPublishedProject(), "a-=b"));
            assertThat(list(new ProjectFilter(null, null, null, "A" + wildcard + "b"), Visibility.PUBLISHED))
                    .as(wildcard)
                    .containsExactly(project.summary());
        }
    }

    @Test
    void combinesFiltersWithEachOtherAndWithVisibilityAndPages() {
        saved(withTags(withTitle(aPublishedProject(), "Pools"), "sql"));
        saved(withTags(withTitle(aPublishedProject(), "Threads"), "java"));
        saved(withTags(withTitle(aDraft(), "Pools"), "java"));
        saved(withPlace(withTags(withTitle(aPublishedProject(), "Pools"), "java"), true, 0));
        saved(withTechStack(withTags(withTitle(aPublishedProject(), "Pools"), "java"), "Oracle"));
        Project first = saved(withTags(withTitle(aPublishedProject(), "Pools"), "java"));
        Project second = saved(withTags(withTitle(aPublishedProject(), "More pools"), "java"));
        ProjectFilter filter = new ProjectFilter("java", "PostgreSQL", false, "pool");
        PageRequest<ProjectSort> one = new PageRequest<>(Sort.descending(ProjectSort.TITLE), 1, null, true);
        Page<ProjectSummary> page = projects().page(filter, one, Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(first.summary());
        assertThat(page.total()).isEqualTo(2);
        Page<ProjectSummary> next = projects().page(filter, one.startingAfter(page.next()), Visibility.PUBLISHED);
        assertThat(next).isEqualTo(new Page<>(List.of(second.summary()), null, 2L));
    }

    @Test
    void sortsTitlesByCodePointInLowerCase() {
        List<String> sorted = List.of("10", "9", "Apple", "banana", "Zebra", "école", "Élan", "ペ", "ｚ", "😀");
        sorted.reversed().forEach(title -> saved(withTitle(aPublishedProject(), title)));
        assertThat(projects()
                        .page(
                                ProjectFilter.ALL,
                                PageRequest.first(Sort.ascending(ProjectSort.TITLE), 20),
                                Visibility.PUBLISHED)
                        .items())
                .extracting(ProjectSummary::title)
                .isEqualTo(sorted);
    }

    @Test
    void sortsDraftsAsPublishedWhenTheyWereCreated() {
        Project late = saved(withPublication(aPublishedProject(), published(minutesLater(9))));
        Project draft = saved(withTimestamps(aDraft(), new Timestamps(minutesLater(5), minutesLater(99))));
        Project early = saved(withTimestamps(
                withPublication(aPublishedProject(), published(minutesLater(1))),
                new Timestamps(minutesLater(77), minutesLater(88))));
        PageRequest<ProjectSort> request = PageRequest.first(Sort.descending(ProjectSort.PUBLISHED_AT), 20);
        assertThat(projects()
                        .page(ProjectFilter.ALL, request, Visibility.EVERYTHING)
                        .items())
                .containsExactly(late.summary(), draft.summary(), early.summary());
    }

    @Test
    void tellsMicrosecondsApartBetweenPages() {
        Project second = saved(withPublication(aPublishedProject(), published(SampleContent.NOW.plusNanos(2_000))));
        Project first = saved(withPublication(aPublishedProject(), published(SampleContent.NOW.plusNanos(1_000))));
        PageRequest<ProjectSort> one = PageRequest.first(Sort.ascending(ProjectSort.PUBLISHED_AT), 1);
        Page<ProjectSummary> page = projects().page(ProjectFilter.ALL, one, Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(first.summary());
        assertThat(projects()
                        .page(ProjectFilter.ALL, one.startingAfter(page.next()), Visibility.PUBLISHED)
                        .items())
                .containsExactly(second.summary());
    }

    private Project saved(Project project) {
        projects().save(project);
        return project;
    }

    private List<ProjectSummary> list(ProjectFilter filter, Visibility visibility) {
        return projects()
                .page(filter, PageRequest.first(Sort.ascending(ProjectSort.CREATED_AT), 50), visibility)
                .items();
    }

    private Page<ProjectSummary> counted(Visibility visibility) {
        PageRequest<ProjectSort> request = new PageRequest<>(Sort.ascending(ProjectSort.CREATED_AT), 50, null, true);
        return projects().page(ProjectFilter.ALL, request, visibility);
    }
}
