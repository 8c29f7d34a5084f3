package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.certification;
import static dev.portfolio.application.importing.Drafts.post;
import static dev.portfolio.application.importing.Drafts.project;
import static dev.portfolio.application.importing.Drafts.unpublished;
import static dev.portfolio.application.importing.Drafts.withBody;
import static dev.portfolio.application.importing.Drafts.withDate;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectSort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second run, and a dry run. */
final class ImportAgainTest {

    private final Imports imports = new Imports();

    @BeforeEach
    void files() {
        imports.folder()
                .with("a.md", post("A", "a"))
                .with("b/a.md", withBody(post("B", "a", "b-a"), null))
                .with("c.md", unpublished(post("C", "c")))
                .with("d.md", withDate(post("D", "d"), minutesLater(-5).plusNanos(7)))
                .with("e.md", withDate(post("E", "e"), minutesLater(50)))
                .with("f.yaml", project("F", "f"))
                .with("g.yaml", certification("G", "Institute"));
    }

    @Test
    void aSecondRunChangesNothingAndSaysSo() {
        imports.run();
        imports.useCases().embed();
        List<Object> before = everything();
        imports.index().titlesPut().clear();
        imports.useCases().clock().forward(Duration.ofMinutes(5));
        assertThat(imports.run())
                .containsExactly(
                        "a.md unchanged a",
                        "b/a.md unchanged b-a",
                        "c.md unchanged c",
                        "d.md unchanged d",
                        "e.md unchanged e",
                        "f.yaml unchanged f",
                        "g.yaml unchanged");
        assertThat(everything()).isEqualTo(before).hasSize(7);
        assertThat(imports.index().titlesPut()).isEmpty();
        assertThat(imports.useCases().backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void theItemIsNamedWhereNothingChanged() {
        ImportReport first = imports.report();
        ImportReport second = imports.report();
        assertThat(second.files()).extracting(ImportedFile::item).doesNotContainNull();
        assertThat(second.files())
                .extracting(ImportedFile::item)
                .isEqualTo(first.files().stream().map(ImportedFile::item).toList());
        assertThat(second.files())
                .extracting(ImportedFile::reason)
                .isEqualTo(first.files().stream().map(ImportedFile::reason).toList());
    }

    @Test
    void aDryRunTellsWhatWouldBeDoneAndSavesNothing() {
        List<String> foretold = imports.dryRun();
        assertThat(everything()).isEmpty();
        assertThat(imports.index().titlesPut()).isEmpty();
        assertThat(imports.useCases().backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
        assertThat(imports.run()).isEqualTo(foretold);
    }

    @Test
    void aDryRunNamesNoItemWhereThereIsNoneYet() {
        imports.run();
        imports.folder().with("new.md", post("New", "new")).with("new.yaml", certification("New", "Institute"));
        for (ImportedFile file : imports.execute(true, ImportListener.SILENT).files()) {
            assertThat(file.item() == null)
                    .as(file.path())
                    .isEqualTo(file.path().startsWith("new"));
        }
    }

    @Test
    void aDryRunOfChangesSavesNothing() {
        imports.run();
        imports.useCases().embed();
        List<Object> before = everything();
        imports.folder()
                .with("a.md", post("Better", "a"))
                .without("d.md")
                .with("moved/d.md", withDate(post("D", "d"), minutesLater(-5)))
                .with("f.yaml", project("Better", "f"))
                .with("g.yaml", certification("G", "Institute", "Better."));
        List<String> foretold = imports.dryRun();
        assertThat(foretold).contains("a.md updated a", "moved/d.md unchanged d", "f.yaml updated f", "g.yaml updated");
        assertThat(everything()).isEqualTo(before);
        assertThat(imports.useCases().backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
        assertThat(imports.pathOf("d")).contains("d.md");
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>();
        var posts = PageRequest.first(Sort.ascending(PostSort.TITLE), 100);
        var projects = PageRequest.first(Sort.ascending(ProjectSort.TITLE), 100);
        var certifications = PageRequest.first(Sort.ascending(CertificationSort.NAME), 100);
        var memory = imports.useCases().memory();
        all.addAll(memory.posts()
                .page(PostFilter.ALL, posts, Visibility.EVERYTHING)
                .items());
        all.addAll(memory.projects()
                .page(ProjectFilter.ALL, projects, Visibility.EVERYTHING)
                .items());
        all.addAll(memory.certifications()
                .page(CertificationFilter.ALL, certifications, Visibility.EVERYTHING)
                .items());
        return all;
    }
}
