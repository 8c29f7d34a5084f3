package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.importing.ImportReport;
import java.util.stream.Collectors;

/** An import's counts in a line. */
final class ImportSummary {

    private ImportSummary() {}

    static String of(ImportReport report) {
        return report.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().key())
                .collect(Collectors.joining(", "));
    }
}
