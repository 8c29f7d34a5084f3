package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.post;
import static dev.portfolio.application.importing.Drafts.unpublished;
import static dev.portfolio.application.importing.Drafts.withDate;
import static dev.portfolio.application.importing.Drafts.withTitle;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.importing.ContentDraft.PostDraft;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.revision.RevisionAuthor;
import dev.portfolio.domain.revision.RevisionSort;
import dev.portfolio.domain.revision.RevisionSummary;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleOrigin;
import dev.portfolio.domain.schedule.ScheduleState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an import keeps of items, and when those with a date in the future go out. */
final class ImportSchedulesTest {

    private static final PostDraft POST = withTitle(post("A", "a"), "Zebra");
    private static final PostDraft LATER = withDate(POST, minutesLater(60));

    private final Imports imports = new Imports();

    @Test
    void everyChangeKeepsARevision() {
        take(POST);
        take(POST);
        take(withTitle(POST, "Zebra, changed"));
        assertThat(revisions()).extracting(RevisionSummary::number).containsExactly(2, 1);
        assertThat(revisions()).extracting(RevisionSummary::savedBy).containsOnly(RevisionAuthor.IMPORT);
    }

    @Test
    void aDateInTheFutureIsAScheduleOfWhatWasImported() {
        assertThat(take(LATER).outcome()).isEqualTo(ImportOutcome.CREATED);
        Schedule schedule = schedule().orElseThrow();
        assertThat(schedule.isWaiting()).isTrue();
        assertThat(schedule.publishAt()).isEqualTo(minutesLater(60));
        assertThat(schedule.revision()).isEqualTo(1);
        assertThat(schedule.origin()).isEqualTo(ScheduleOrigin.IMPORT);
    }

    @Test
    void aSecondImportChangesNothing() {
        take(LATER);
        Schedule schedule = schedule().orElseThrow();
        ImportedFile again = take(LATER);
        assertThat(again.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(again.reason()).contains("scheduled for then");
        assertThat(schedule()).contains(schedule);
    }

    @Test
    void anotherDateOrAnotherTextIsScheduledAgain() {
        take(LATER);
        ImportedFile moved = take(withDate(POST, minutesLater(90)));
        assertThat(moved.outcome()).isEqualTo(ImportOutcome.UPDATED);
        assertThat(schedule().orElseThrow().publishAt()).isEqualTo(minutesLater(90));
        take(withTitle(withDate(POST, minutesLater(90)), "Zebra, changed"));
        assertThat(schedule().orElseThrow().revision()).isEqualTo(2);
        assertThat(schedule().orElseThrow().title()).isEqualTo("Zebra, changed");
    }

    @Test
    void aDryRunTellsTheSameAndSchedulesNothing() {
        take(POST);
        imports.folder().with("a.md", LATER);
        ImportedFile dry = imports.execute(true, ImportListener.SILENT).files().getFirst();
        assertThat(schedule()).isEmpty();
        ImportedFile real = imports.report().files().getFirst();
        assertThat(dry.outcome()).isEqualTo(real.outcome());
        assertThat(dry.reason()).isEqualTo(real.reason());
        assertThat(schedule()).isPresent();
    }

    @Test
    void aFileThatBecomesADraftIsNotScheduledAnyMore() {
        take(LATER);
        ImportedFile draft = take(unpublished(LATER));
        assertThat(draft.outcome()).isEqualTo(ImportOutcome.UPDATED);
        assertThat(schedule().orElseThrow().state()).isEqualTo(ScheduleState.CANCELLED);
        assertThat(take(unpublished(LATER)).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    }

    @Test
    void aFileWhoseDateIsNowInThePastIsPublishedAndTheScheduleIsOff() {
        take(LATER);
        take(withDate(POST, minutesLater(-10)));
        assertThat(schedule().orElseThrow().state()).isEqualTo(ScheduleState.CANCELLED);
        assertThat(imports.post("a").orElseThrow().publication().isPublished()).isTrue();
    }

    @Test
    void aScheduleThatSomebodyCancelledStaysCancelledUntilTheFileChanges() {
        take(LATER);
        save(schedule().orElseThrow().now(ScheduleState.CANCELLED, null, minutesLater(1)));
        ImportedFile again = take(LATER);
        assertThat(again.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(again.reason()).contains("its schedule was cancelled");
        take(withDate(POST, minutesLater(90)));
        assertThat(schedule().orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void aScheduleThatSomebodyMadeByHandIsTheirs() {
        take(unpublished(POST));
        RevisedItem item = RevisedItem.of(imports.post("a").orElseThrow()).orElseThrow();
        Schedule byHand = Schedule.of(item, 1, minutesLater(5), ScheduleOrigin.EDITOR, minutesLater(0));
        save(byHand);
        assertThat(take(unpublished(POST)).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        ImportedFile later = take(LATER);
        assertThat(later.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(later.reason()).contains("made by hand stays");
        assertThat(schedule()).contains(byHand);
    }

    private ImportedFile take(PostDraft draft) {
        imports.folder().with("a.md", draft);
        return imports.report().files().getFirst();
    }

    private void save(Schedule schedule) {
        imports.useCases().memory().schedules().save(schedule);
    }

    private Optional<Schedule> schedule() {
        return imports.useCases()
                .memory()
                .schedules()
                .find(imports.post("a").orElseThrow().ref());
    }

    private List<RevisionSummary> revisions() {
        return imports.useCases()
                .memory()
                .revisions()
                .page(
                        imports.post("a").orElseThrow().ref(),
                        PageRequest.first(Sort.descending(RevisionSort.NUMBER), 10))
                .items();
    }
}
