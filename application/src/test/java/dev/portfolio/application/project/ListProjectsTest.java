package dev.portfolio.application.project;

import static dev.portfolio.domain.project.Projects.aDraft;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withPlace;
import static dev.portfolio.domain.project.Projects.withTags;
import static dev.portfolio.domain.project.Projects.withTechStack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.domain.project.ProjectSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListProjectsTest {

    private final UseCases useCases = new UseCases();
    private final ListProjects listProjects = new ListProjects(useCases.projects(), useCases.transactions());

    @Test
    void thereIsNothingAtFirst() {
        assertThat(list(ProjectFilter.ALL, Visibility.EVERYTHING)).isEqualTo(new Page<>(List.of(), null, 0L));
    }

    @Test
    void projectsComeInTheOrderWantedAndAreCounted() {
        Project second = useCases.put(withPlace(aPublishedProject(), false, 2));
        Project first = useCases.put(withPlace(aPublishedProject(), false, 1));
        Page<ProjectSummary> page = list(ProjectFilter.ALL, Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(first.summary(), second.summary());
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void aDraftIsNeitherListedNorCounted() {
        Project open = useCases.put(aPublishedProject());
        Project draft = useCases.put(aDraft());
        Page<ProjectSummary> page = list(ProjectFilter.ALL, Visibility.PUBLISHED);
        assertThat(page.items()).containsExactly(open.summary());
        assertThat(page.total()).isEqualTo(1);
        assertThat(list(ProjectFilter.ALL, Visibility.DRAFTS).items()).containsExactly(draft.summary());
    }

    @Test
    void filtersRestrictTheList() {
        Project featured = useCases.put(withPlace(withTags(aPublishedProject(), "web"), true, 1));
        Project inRust = useCases.put(withPlace(withTechStack(withTags(aPublishedProject()), "Rust"), false, 2));
        assertThat(list(new ProjectFilter("web", null, null, null))).containsExactly(featured.summary());
        assertThat(list(new ProjectFilter(null, "Rust", null, null))).containsExactly(inRust.summary());
        assertThat(list(new ProjectFilter(null, null, true, null))).containsExactly(featured.summary());
        assertThat(list(new ProjectFilter(null, null, false, null))).containsExactly(inRust.summary());
        assertThat(list(new ProjectFilter("web", "Rust", null, null))).isEmpty();
    }

    private List<ProjectSummary> list(ProjectFilter filter) {
        return list(filter, Visibility.PUBLISHED).items();
    }

    private Page<ProjectSummary> list(ProjectFilter filter, Visibility visibility) {
        PageRequest<ProjectSort> all = new PageRequest<>(Sort.ascending(ProjectSort.ORDER), 20, null, true);
        return listProjects.execute(new ListProjects.Query(filter, all, visibility));
    }
}
