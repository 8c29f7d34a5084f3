package dev.portfolio.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.StarMarkdown;
import dev.portfolio.application.UseCases;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.search.SearchMode;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ProjectWritesTest {

    private static final Editor EDITOR =
            new Editor(new UserId(UUID.fromString("01900000-0000-7000-8000-00000000cafe")));

    private final UseCases useCases = new UseCases();
    private final ProjectWriting with = new ProjectWriting(
            useCases.projects(),
            useCases.companions(useCases.index()),
            useCases.documents(),
            new StarMarkdown(),
            useCases.transactions(),
            useCases.clock());

    @Test
    void aNewProjectIsADraftWithASlugFromItsTitle() {
        Project project = create("Heron Watcher");
        assertThat(stored(project)).contains(project);
        assertThat(project.slug()).isEqualTo(new Slug("heron-watcher"));
        assertThat(project.publication().isPublished()).isFalse();
        assertThat(project.order()).isEqualTo(7);
        assertThat(project.techStack()).isEqualTo(Labels.of("Java"));
    }

    @Test
    void isFoundWhileItIsPublished() {
        Project project = create("Heron Watcher");
        assertThat(useCases.found(SearchMode.KEYWORD, "herons")).isEmpty();
        new PublishProject(with).execute(new PublishProject.Command(EDITOR, idOf(project), ProjectWritesTest::any));
        assertThat(useCases.found(SearchMode.KEYWORD, "herons")).containsExactly("Heron Watcher");
        new UnpublishProject(with).execute(new UnpublishProject.Command(EDITOR, idOf(project), ProjectWritesTest::any));
        assertThat(useCases.found(SearchMode.KEYWORD, "herons")).isEmpty();
    }

    @Test
    void isReplacedAndPatched() {
        Project project = create("Heron Watcher");
        Project replaced = new ReplaceProject(with)
                .execute(new ReplaceProject.Command(
                        EDITOR, idOf(project), ProjectWritesTest::any, content("Swan Watcher")))
                .project();
        assertThat(replaced.slug()).isEqualTo(project.slug());
        assertThat(replaced.title()).isEqualTo("Swan Watcher");
        Project patched = patch(replaced, slug("swans"));
        assertThat(patched.slug()).isEqualTo(new Slug("swans"));
        assertThat(patched.timestamps().updatedAt())
                .isAfter(replaced.timestamps().updatedAt());
        assertThat(stored(project)).contains(patched);
    }

    @Test
    void aTakenSlugIsRefusedWithItsHolderAndAFreeOne() {
        Project holder = create("Heron Watcher");
        assertThatThrownBy(() -> create("Heron Watcher")).isInstanceOfSatisfying(SlugTaken.class, error -> {
            assertThat(error.holder()).contains(holder.id());
            assertThat(error.suggestion()).contains(new Slug("heron-watcher-2"));
        });
    }

    @Test
    void anOldSlugOfAPublishedProjectLeadsToIt() {
        Project project = create("Heron Watcher");
        new PublishProject(with).execute(new PublishProject.Command(EDITOR, idOf(project), ProjectWritesTest::any));
        Project moved = patch(project, slug("herons"));
        GetProject getProject = new GetProject(
                useCases.projects(), useCases.formerSlugs(), new StarMarkdown(), useCases.transactions());
        assertThat(getProject
                        .execute(new GetProject.Query("heron-watcher", Visibility.PUBLISHED))
                        .project())
                .isEqualTo(moved);
    }

    @Test
    void isDeletedIfItIsAsExpected() {
        Project project = create("Heron Watcher");
        DeleteProject delete = new DeleteProject(with);
        assertThatThrownBy(() -> delete.execute(new DeleteProject.Command(EDITOR, idOf(project), _ -> false)))
                .isInstanceOf(ItemChanged.class);
        assertThat(stored(project)).contains(project);
        delete.execute(new DeleteProject.Command(EDITOR, idOf(project), ProjectWritesTest::any));
        assertThat(stored(project)).isEmpty();
        assertThatThrownBy(
                        () -> delete.execute(new DeleteProject.Command(EDITOR, idOf(project), ProjectWritesTest::any)))
                .isInstanceOf(ContentNotFound.class);
    }

    private static ProjectContent content(String title) {
        return new ProjectContent(
                title,
                Optional.empty(),
                "It watches herons.",
                "# Herons",
                Labels.NONE,
                Labels.of("Java"),
                "https://example.org",
                null,
                null,
                true,
                7,
                PublicationChange.NONE);
    }

    private static ProjectChanges slug(String slug) {
        return new ProjectChanges(
                Change.keep(),
                Change.to(new Slug(slug)),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                PublicationChange.NONE);
    }

    private Project create(String title) {
        return new CreateProject(with, useCases.memory().contentIds())
                .execute(new CreateProject.Command(EDITOR, content(title)))
                .project();
    }

    private Project patch(Project project, ProjectChanges changes) {
        return new PatchProject(with)
                .execute(new PatchProject.Command(EDITOR, idOf(project), ProjectWritesTest::any, changes, false))
                .project();
    }

    private Optional<Project> stored(Project project) {
        return useCases.memory().projects().find(project.id(), Visibility.EVERYTHING);
    }

    private static String idOf(Project project) {
        return project.id().toString();
    }

    private static boolean any(ProjectView asItIs) {
        return asItIs != null;
    }
}
