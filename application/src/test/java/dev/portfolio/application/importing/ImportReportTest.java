package dev.portfolio.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ImportReportTest {

    @Test
    void anEmptyReportCountsEveryOutcomeAsNone() {
        assertThat(new ImportReport(List.of()).counts())
                .containsOnlyKeys(ImportOutcome.values())
                .allSatisfy((_, count) -> assertThat(count).isZero());
    }

    @Test
    void filesAreCountedByOutcome() {
        assertThat(report(ImportOutcome.CREATED, ImportOutcome.CREATED, ImportOutcome.SKIPPED)
                        .counts())
                .isEqualTo(Map.of(
                        ImportOutcome.CREATED, 2,
                        ImportOutcome.UPDATED, 0,
                        ImportOutcome.UNCHANGED, 0,
                        ImportOutcome.SKIPPED, 1,
                        ImportOutcome.FAILED, 0));
    }

    @Test
    void itTellsWhetherAFileFailed() {
        assertThat(report(ImportOutcome.CREATED, ImportOutcome.SKIPPED).hasFailures())
                .isFalse();
        assertThat(report(ImportOutcome.CREATED, ImportOutcome.FAILED).hasFailures())
                .isTrue();
    }

    @Test
    void itDoesNotChangeAfterwards() {
        List<ImportedFile> files = new ArrayList<>();
        ImportReport report = new ImportReport(files);
        files.add(file(ImportOutcome.FAILED));
        assertThat(report.hasFailures()).isFalse();
    }

    @Test
    void outcomesGoByTheirNamesInLowerCase() {
        assertThat(Stream.of(ImportOutcome.values()).map(ImportOutcome::key))
                .containsExactly("created", "updated", "unchanged", "skipped", "failed");
    }

    private static ImportReport report(ImportOutcome... outcomes) {
        return new ImportReport(Stream.of(outcomes).map(ImportReportTest::file).toList());
    }

    private static ImportedFile file(ImportOutcome outcome) {
        return new ImportedFile("a.md", outcome, null, null, null, null, null, null);
    }
}
