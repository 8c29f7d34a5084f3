package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.post;
import static dev.portfolio.application.importing.Drafts.unpublished;
import static dev.portfolio.application.importing.Drafts.withDate;
import static dev.portfolio.application.importing.Drafts.withTitle;
import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.importing.ContentDraft.PostDraft;
import dev.portfolio.domain.search.SearchMode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whether an imported item is published, and since when; search follows in the same commit. */
final class ImportPublicationTest {

    private static final PostDraft POST = withTitle(post("A", "a"), "Zebra");

    private final Imports imports = new Imports();

    @Test
    void aDateInThePastIsTheDateOfPublication() {
        Instant date = Instant.parse("2019-04-01T00:00:00Z");
        take(withDate(POST, date));
        assertPublished(date);
    }

    @Test
    void aDateThatIsNowIsNotInTheFuture() {
        take(withDate(POST, NOW));
        assertPublished(NOW);
    }

    @Test
    void withoutADateItIsPublishedNowAndKeepsThatMoment() {
        take(POST);
        imports.useCases().clock().forward(Duration.ofDays(1));
        take(withTitle(POST, "Zebra, changed"));
        assertPublished(NOW);
    }

    @Test
    void aDateThatIsTakenOutOfTheFileStays() {
        Instant date = Instant.parse("2019-04-01T00:00:00Z");
        take(withDate(POST, date));
        assertThat(take(POST).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertPublished(date);
    }

    @Test
    void aDateThatChangesIsAnUpdate() {
        take(withDate(POST, minutesLater(-10)));
        assertThat(take(withDate(POST, minutesLater(-20))).outcome()).isEqualTo(ImportOutcome.UPDATED);
        assertPublished(minutesLater(-20));
    }

    @Test
    void aDateInTheFutureKeepsItADraftUntilThenAndTheReasonIsTold() {
        ImportedFile file = take(withDate(POST, Instant.parse("2026-03-02T00:00:00Z")));
        assertThat(file.outcome()).isEqualTo(ImportOutcome.CREATED);
        assertThat(file.reason()).isEqualTo("dated 2026-03-02T00:00:00Z, in the future: scheduled for then");
        assertDraft();
        assertThat(take(withDate(POST, Instant.parse("2026-03-02T00:00:00Z"))).reason())
                .contains("in the future");
    }

    @Test
    void anImportAfterThatDatePublishesIt() {
        take(withDate(POST, minutesLater(5)));
        imports.useCases().clock().forward(Duration.ofMinutes(5));
        ImportedFile file = take(withDate(POST, minutesLater(5)));
        assertThat(file.outcome()).isEqualTo(ImportOutcome.UPDATED);
        assertThat(file.reason()).isNull();
        assertPublished(minutesLater(5));
    }

    @Test
    void aDraftBecomesPublishedAndADraftAgain() {
        assertThat(take(unpublished(POST)).reason()).isNull();
        assertDraft();
        imports.useCases().clock().forward(Duration.ofMinutes(1));
        assertThat(take(POST).outcome()).isEqualTo(ImportOutcome.UPDATED);
        assertPublished(minutesLater(1));
        assertThat(take(unpublished(POST)).outcome()).isEqualTo(ImportOutcome.UPDATED);
        assertDraft();
    }

    @Test
    void aDraftWithADateInTheFutureNeedsNoReason() {
        assertThat(take(unpublished(withDate(POST, minutesLater(5)))).reason()).isNull();
        assertDraft();
    }

    @Test
    void searchByMeaningFollowsWithoutEmbeddingAgain() {
        take(POST);
        imports.useCases().embed();
        take(unpublished(POST));
        assertThat(imports.useCases().found(SearchMode.SEMANTIC, "zebra")).isEmpty();
        take(POST);
        assertThat(imports.useCases().found(SearchMode.SEMANTIC, "zebra")).containsExactly("Zebra");
    }

    private ImportedFile take(PostDraft draft) {
        imports.folder().with("a.md", draft);
        return imports.report().files().getFirst();
    }

    private void assertPublished(Instant at) {
        assertThat(imports.post("a").orElseThrow().publication()).isEqualTo(new Publication.Published(at));
        assertThat(imports.useCases().found(SearchMode.KEYWORD, "zebra")).hasSize(1);
    }

    private void assertDraft() {
        assertThat(imports.post("a").orElseThrow().publication()).isEqualTo(new Publication.Draft());
        assertThat(imports.useCases().found(SearchMode.KEYWORD, "zebra")).isEmpty();
    }
}
