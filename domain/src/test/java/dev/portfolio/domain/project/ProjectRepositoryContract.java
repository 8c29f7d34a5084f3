package dev.portfolio.domain.project;

import static dev.portfolio.domain.project.Projects.aDraft;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static dev.portfolio.domain.project.Projects.withLinks;
import static dev.portfolio.domain.project.Projects.withPlace;
import static dev.portfolio.domain.project.Projects.withPublication;
import static dev.portfolio.domain.project.Projects.withSlug;
import static dev.portfolio.domain.project.Projects.withTags;
import static dev.portfolio.domain.project.Projects.withTechStack;
import static dev.portfolio.domain.project.Projects.withTexts;
import static dev.portfolio.domain.project.Projects.withTimestamps;
import static dev.portfolio.domain.project.Projects.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a repository of projects promises, lists aside. It is empty when a test starts. */
public abstract class ProjectRepositoryContract {

    protected abstract ProjectRepository projects();

    @Test
    void findsAProjectByIdAndBySlug() {
        Project project = saved(aPublishedProject());
        saved(aPublishedProject());
        assertThat(projects().find(project.id(), Visibility.PUBLISHED)).contains(project);
        assertThat(projects().find(project.slug(), Visibility.PUBLISHED)).contains(project);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(projects().find(SampleContent.newId(), Visibility.EVERYTHING))
                .isEmpty();
        assertThat(projects().find(new Slug("nothing"), Visibility.EVERYTHING)).isEmpty();
    }

    @Test
    void findsADraftWhereDraftsAreSeenOnly() {
        Project draft = saved(aDraft());
        assertThat(projects().find(draft.id(), Visibility.PUBLISHED)).isEmpty();
        assertThat(projects().find(draft.slug(), Visibility.PUBLISHED)).isEmpty();
        for (Visibility visibility : List.of(Visibility.DRAFTS, Visibility.EVERYTHING)) {
            assertThat(projects().find(draft.id(), visibility)).contains(draft);
            assertThat(projects().find(draft.slug(), visibility)).contains(draft);
        }
    }

    @Test
    void findsNoPublishedProjectAmongTheDrafts() {
        Project project = saved(aPublishedProject());
        assertThat(projects().find(project.id(), Visibility.DRAFTS)).isEmpty();
        assertThat(projects().find(project.slug(), Visibility.DRAFTS)).isEmpty();
        assertThat(projects().find(project.id(), Visibility.EVERYTHING)).contains(project);
        assertThat(projects().find(project.slug(), Visibility.EVERYTHING)).contains(project);
    }

    @Test
    void savingAgainReplacesTheProject() {
        Project project = saved(aDraft());
        Project changed = saved(withPublication(
                withTags(
                        withTexts(withTitle(withSlug(project, new Slug("another-slug")), "Another title"), null, null),
                        "other"),
                SampleContent.published()));
        assertThat(projects().find(project.id(), Visibility.EVERYTHING)).contains(changed);
        assertThat(projects().find(changed.slug(), Visibility.EVERYTHING)).contains(changed);
        assertThat(projects().find(project.slug(), Visibility.EVERYTHING)).isEmpty();
        assertThat(all()).containsExactly(changed.summary());
    }

    @Test
    void refusesTheSlugOfAnotherProject() {
        Project project = saved(aDraft());
        assertThatThrownBy(() -> projects().save(withSlug(aPublishedProject(), project.slug())))
                .isInstanceOfSatisfying(SlugTaken.class, error -> {
                    assertThat(error.slug()).isEqualTo(project.slug());
                    assertThat(error.holder()).contains(project.id());
                });
        assertThat(all()).containsExactly(project.summary());
    }

    @Test
    void refusesTheSlugOfAnotherProjectForAProjectThatIsThereToo() {
        Project project = saved(aPublishedProject());
        Project other = saved(aPublishedProject());
        assertThatThrownBy(() -> projects().save(withSlug(other, project.slug())))
                .isInstanceOf(SlugTaken.class);
        assertThat(projects().find(other.id(), Visibility.EVERYTHING)).contains(other);
    }

    @Test
    void aSlugThatWasGivenUpIsFree() {
        Project project = saved(aPublishedProject());
        saved(withSlug(project, new Slug("moved-away")));
        Project successor = saved(withSlug(aPublishedProject(), project.slug()));
        assertThat(projects().find(project.slug(), Visibility.PUBLISHED)).contains(successor);
    }

    @Test
    void keepsTextOfAnyScriptAsItIs() {
        String text = " 絵文字 👩‍👩‍👧‍👦 \uD83D\uDE00 שלום مرحبا \u202Eabc e\u0301 \\ ' \" % \t\r\n\u0001\uFFFD ";
        Project project = withTags(
                withTexts(withTitle(aPublishedProject(), text), text, text), "日本語", "c#", "a,b", "\"{}\\", "NULL");
        project = withTechStack(project, "日本語", "C++", "{}", "null");
        saved(withSlug(project, new Slug("接続プール")));
        assertThat(projects().find(new Slug("接続プール"), Visibility.PUBLISHED))
                .contains(withSlug(project, new Slug("接続プール")));
    }

    @Test
    void keepsWhatIsMissingAsMissingAndWhatIsEmptyAsEmpty() {
        Project missing =
                saved(withTechStack(withLinks(withTags(withTexts(aPublishedProject(), null, null)), null, null, null)));
        Project empty = saved(withTexts(aPublishedProject(), "", ""));
        assertThat(projects().find(missing.id(), Visibility.PUBLISHED)).contains(missing);
        assertThat(projects().find(empty.id(), Visibility.PUBLISHED)).contains(empty);
    }

    @Test
    void keepsTheOrderOfTagsAndTechnologies() {
        Project project = saved(withTechStack(withTags(aPublishedProject(), "z", "a", "m", "B"), "Z", "A", "b"));
        assertThat(projects().find(project.id(), Visibility.PUBLISHED)).contains(project);
    }

    @Test
    void keepsLinksAndPlace() {
        Project project = saved(withLinks(
                withPlace(aPublishedProject(), true, Integer.MIN_VALUE),
                "HTTP://EXAMPLE.ORG/?q=%20#top",
                "/local/path",
                "https://example.org:8443/" + "x".repeat(1_900)));
        assertThat(projects().find(project.id(), Visibility.PUBLISHED)).contains(project);
    }

    @Test
    void keepsTextsOfTheGreatestLength() {
        Project project = saved(withTexts(
                withTitle(aPublishedProject(), "界".repeat(Texts.TITLE)),
                "界".repeat(Texts.PARAGRAPH),
                "word ".repeat(Texts.BODY / 5)));
        Project found = projects().find(project.id(), Visibility.PUBLISHED).orElseThrow();
        assertThat(found.equals(project)).isTrue();
    }

    @Test
    void keepsMomentsToTheMicrosecond() {
        Stream.of("1969-12-31T23:59:59.999999Z", "2026-03-01T12:00:00.000001Z", "2100-02-28T00:00:00Z")
                .map(Instant::parse)
                .forEach(moment -> {
                    Project project = saved(withTimestamps(
                            withPublication(aPublishedProject(), SampleContent.published(moment)),
                            new Timestamps(moment, moment.plusNanos(1_000))));
                    assertThat(projects().find(project.id(), Visibility.PUBLISHED))
                            .contains(project);
                });
    }

    @Test
    void whatIsDeletedIsGoneAndNothingElseIs() {
        Project gone = saved(aPublishedProject());
        Project kept = saved(aPublishedProject());
        projects().delete(gone.id());
        projects().delete(gone.id());
        assertThat(projects().find(gone.id(), Visibility.EVERYTHING)).isEmpty();
        assertThat(projects().find(kept.id(), Visibility.EVERYTHING)).contains(kept);
    }

    private Project saved(Project project) {
        projects().save(project);
        return project;
    }

    private List<ProjectSummary> all() {
        return projects()
                .page(
                        ProjectFilter.ALL,
                        PageRequest.first(Sort.ascending(ProjectSort.CREATED_AT), 100),
                        Visibility.EVERYTHING)
                .items();
    }
}
