package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.certification;
import static dev.portfolio.application.importing.Drafts.post;
import static dev.portfolio.application.importing.Drafts.withBody;
import static dev.portfolio.application.importing.Drafts.withLiveUrl;
import static dev.portfolio.application.importing.Drafts.withTitle;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.search.SearchMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bad file stops no other and leaves nothing half done. */
final class ImportFailuresTest {

    private final Imports imports = new Imports();

    @Test
    void whatBreaksARuleOfTheDomainFailsWithTheReason() {
        imports.folder()
                .with("a.md", post("A".repeat(301), "a"))
                .with("b.md", withBody(post("B", "b"), "half a pair: \uD83D"))
                .with("c.yaml", withLiveUrl("C", "javascript:alert(1)", "c"))
                .with("d.yaml", certification("D", " "))
                .with("e.md", post("Good", "e"));
        ImportReport report = imports.report();
        assertThat(report.files()).extracting(ImportedFile::outcome).endsWith(ImportOutcome.CREATED);
        assertThat(report.counts()).containsEntry(ImportOutcome.FAILED, 4);
        assertThat(report.files())
                .extracting(ImportedFile::reason)
                .containsExactly(
                        "title: has 301 characters; at most 300 are allowed",
                        "body: contains half of a surrogate pair, which is not valid Unicode",
                        "live_url: 'javascript:alert(1)' is not a web address: it starts with https://, http:// or, on"
                                + " this site, with /",
                        "issuer: is missing or blank",
                        null);
    }

    @Test
    void whatSomebodyChangesMeanwhileIsNotOverwritten() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        Post edited = Posts.withTitle(imports.post("a").orElseThrow().updatedAt(minutesLater(9)), "Edited");
        imports.beforeSaving(() -> imports.useCases().memory().posts().save(edited));
        imports.folder().with("a.md", post("Imported", "a"));
        assertThat(imports.run()).containsExactly("a.md failed");
        assertThat(imports.post("a")).contains(edited);
    }

    @Test
    void aChangeThatBreaksARuleLeavesTheItemAsItWas() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        Post before = imports.post("a").orElseThrow();
        imports.folder().with("a.md", post("A".repeat(301), "a"));
        assertThat(imports.run()).containsExactly("a.md failed");
        assertThat(imports.post("a")).contains(before);
    }

    @Test
    void theSlugOfAFileThatFailsIsKeptForIt() {
        imports.folder().with("a.md", post("A".repeat(301), "a")).with("b/a.md", post("B", "a", "b-a"));
        assertThat(imports.run()).containsExactly("a.md failed", "b/a.md created b-a");
        imports.folder().with("a.md", post("A", "a"));
        assertThat(imports.run()).containsExactly("a.md created a", "b/a.md unchanged b-a");
    }

    @Test
    void aSlugThatSomebodyElseTakesAtTheSameMomentFailsWithTheReason() {
        imports.beforeNextId(() -> imports.useCases().put(withSlug(aPublishedPost(), new Slug("a"))));
        imports.folder().with("a.md", post("A", "a"));
        ImportReport report = imports.report();
        assertThat(report.files().getFirst().outcome()).isEqualTo(ImportOutcome.FAILED);
        assertThat(report.files().getFirst().reason()).isEqualTo("Another post has the slug 'a' already.");
        assertThat(imports.pathOf("a")).isEmpty();
    }

    @Test
    void anItemWhoseIndexingFailsIsNotSavedAtAllAndTheOthersAre() {
        imports.index().afterChange(title -> {
            if (title.equals("Bad")) {
                throw new IllegalStateException("no room");
            }
        });
        imports.folder().with("a.md", post("Bad", "a")).with("b.md", post("Good", "b"));
        ImportReport report = imports.report();
        assertThat(report.files())
                .extracting(ImportedFile::outcome)
                .containsExactly(ImportOutcome.FAILED, ImportOutcome.CREATED);
        assertThat(report.files().getFirst().reason()).contains("IllegalStateException: no room");
        assertThat(imports.post("a")).isEmpty();
        assertThat(imports.useCases().found(SearchMode.KEYWORD, "bad")).isEmpty();
        assertThat(imports.useCases().backlog()).isEqualTo(new EmbeddingBacklog(1, 0, List.of()));
        imports.index().afterChange(_ -> {});
        assertThat(imports.run()).containsExactly("a.md created a", "b.md unchanged b");
    }

    @Test
    void aChangeWhoseIndexingFailsLeavesItemSearchAndSourceAsTheyWere() {
        imports.folder().with("a.md", post("Zebra", "a"));
        imports.run();
        imports.useCases().embed();
        Post before = imports.post("a").orElseThrow();
        imports.index().afterChange(_ -> {
            throw new IllegalStateException("no room");
        });
        imports.folder().without("a.md").with("moved.md", withTitle(post("A", "a"), "Quagga"));
        assertThat(imports.run()).containsExactly("moved.md failed");
        assertThat(imports.post("a")).contains(before);
        assertThat(imports.pathOf("a")).contains("a.md");
        assertThat(imports.useCases().found(SearchMode.HYBRID, "zebra quagga")).containsExactly("Zebra");
        assertThat(imports.useCases().backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void anItemWhoseSourceCannotBeKeptIsNotSavedEither() {
        imports.folder().with("a.md", post("A", "a"));
        imports.afterRemembering(() -> {
            throw new IllegalStateException("no room");
        });
        assertThat(imports.run()).containsExactly("a.md failed");
        assertThat(imports.post("a")).isEmpty();
        assertThat(imports.useCases().backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void aDatabaseThatGoesAwayEndsTheImportAfterTheFilesThatAreDone() {
        imports.folder().with("a.md", post("A", "a")).with("b.md", post("B", "b"));
        ImportListener cut = (_, _, _) -> database(true);
        assertThatThrownBy(() -> imports.execute(false, cut)).isInstanceOf(Unavailable.class);
        database(false);
        assertThat(imports.post("a")).isPresent();
        assertThat(imports.post("b")).isEmpty();
        assertThat(imports.run()).containsExactly("a.md unchanged a", "b.md created b");
    }

    @Test
    void aDatabaseThatGoesAwayInTheMiddleOfAFileLeavesNothingOfIt() {
        imports.folder().with("a.md", post("A", "a"));
        imports.index().afterChange(_ -> {
            throw new Unavailable("database_unavailable", "The connection was lost.");
        });
        assertThatThrownBy(imports::run).isInstanceOf(Unavailable.class);
        assertThat(imports.post("a")).isEmpty();
        assertThat(imports.useCases().backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    private void database(boolean isAway) {
        imports.useCases().memory().transactions().unavailable(isAway);
    }
}
