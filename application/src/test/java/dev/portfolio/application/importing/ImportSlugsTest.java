package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.post;
import static dev.portfolio.application.importing.Drafts.project;
import static dev.portfolio.application.importing.Drafts.withSlug;
import static dev.portfolio.application.importing.Drafts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import org.junit.jupiter.api.Test;

/** Under which slugs the files of one folder go, and that they keep them. */
final class ImportSlugsTest {

    private final Imports imports = new Imports();

    @Test
    void theSlugThatTheFileSaysIsTaken() {
        imports.folder().with("a.md", withSlug(post("A"), "my-own"));
        assertThat(imports.run()).containsExactly("a.md created my-own");
    }

    @Test
    void theShortestSlugThatIsFreeIsTakenFromThePath() {
        imports.folder()
                .with("a.md", post("A", "a"))
                .with("b/a.md", post("B", "a", "b-a"))
                .with("c/b/a.md", post("C", "a", "b-a", "c-b-a"));
        assertThat(imports.run()).containsExactly("a.md created a", "b/a.md created b-a", "c/b/a.md created c-b-a");
    }

    @Test
    void aFileWhosePathSuggestsNoFreeSlugFailsAndSaysWhatToDo() {
        imports.folder().with("a.md", post("A", "a")).with("b.md", post("B", "a"));
        ImportReport report = imports.report();
        assertThat(report.files().get(1).outcome()).isEqualTo(ImportOutcome.FAILED);
        assertThat(report.files().get(1).reason()).contains("is taken by another file", "slug: my-own");
        assertThat(imports.run()).containsExactly("a.md unchanged a", "b.md failed");
    }

    @Test
    void ofTwoFilesThatSayTheSameSlugTheSecondFailsAndNamesTheFirst() {
        imports.folder().with("a.md", withSlug(post("A"), "same")).with("b.md", withSlug(post("B"), "same"));
        ImportReport report = imports.report();
        assertThat(report.files().get(1))
                .isEqualTo(new ImportedFile(
                        "b.md",
                        ImportOutcome.FAILED,
                        null,
                        "post",
                        null,
                        "B",
                        null,
                        "slug: 'same' is taken by a.md; give one of them another slug"));
        assertThat(imports.post("same").map(Post::title)).contains("A");
    }

    @Test
    void aSlugThatAFileSaysIsNotTakenFromAFileBeforeIt() {
        imports.folder().with("a.md", post("A", "a")).with("b.md", withSlug(post("B"), "a"));
        assertThat(imports.run()).containsExactly("a.md created a", "b.md failed");
        assertThat(imports.run()).containsExactly("a.md unchanged a", "b.md failed");
    }

    @Test
    void aNewFileThatSortsBeforeDoesNotTakeADerivedSlugAway() {
        imports.folder().with("b/a.md", post("Same title", "a", "b-a"));
        imports.run();
        imports.folder().with("a/a.md", post("Same title", "a", "a-a"));
        assertThat(imports.run()).containsExactly("a/a.md created a-a", "b/a.md unchanged a");
        assertThat(imports.run()).containsExactly("a/a.md unchanged a-a", "b/a.md unchanged a");
    }

    @Test
    void aNewFileThatSortsBeforeDoesNotTakeAnItemThatAnotherFileStillMeans() {
        imports.folder().with("old.md", withSlug(post("Old"), "same")).with("path.md", post("Path", "path"));
        imports.run();
        imports.folder()
                .with("a-copy-of-old.md", withSlug(post("Copy"), "same"))
                .with("a-copy-of-path.md", withSlug(post("Copy"), "path"));
        ImportReport report = imports.report();
        assertThat(report.files().get(0).reason()).contains("'same' is taken by old.md");
        assertThat(report.files().get(1).reason()).contains("'path' is taken by path.md");
        assertThat(report.files().get(2).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(report.files().get(3).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    }

    @Test
    void anItemOfAFileThatCannotBeReadRightNowIsNotTaken() {
        imports.folder().with("old.md", withSlug(post("Old"), "same"));
        imports.run();
        imports.folder().with("new.md", withSlug(post("New"), "same")).withUnreadable("old.md", 1, "broken");
        assertThat(imports.run()).containsExactly("new.md failed", "old.md failed");
        assertThat(imports.post("same").map(Post::title)).contains("Old");
    }

    @Test
    void aSlugThatAFileHasGivenUpMayBeTaken() {
        imports.folder().with("old.md", withSlug(post("Old"), "same"));
        imports.run();
        imports.folder().with("new.md", withSlug(post("New"), "same")).with("old.md", withSlug(post("Old"), "other"));
        assertThat(imports.run()).containsExactly("new.md updated same", "old.md created other");
        assertThat(imports.run()).containsExactly("new.md unchanged same", "old.md unchanged other");
    }

    @Test
    void aFileKeepsItsLongerSlugWhenTheShorterBecomesFree() {
        imports.folder().with("a.md", post("A", "a")).with("b/a.md", post("B", "a", "b-a"));
        imports.run();
        imports.folder().without("a.md");
        assertThat(imports.run()).containsExactly("b/a.md unchanged b-a");
    }

    @Test
    void aChangeOfTitleKeepsTheSlug() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        imports.folder().with("a.md", withTitle(post("A", "a"), "Quite another title"));
        assertThat(imports.run()).containsExactly("a.md updated a");
    }

    @Test
    void aPostAndAProjectMayHaveTheSameSlug() {
        imports.folder().with("a.md", post("A", "a")).with("a.yaml", project("A", "a"));
        assertThat(imports.run()).containsExactly("a.md created a", "a.yaml created a");
        assertThat(imports.run()).containsExactly("a.md unchanged a", "a.yaml unchanged a");
    }
}
