package dev.portfolio.application.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of all files of an import, in the order they were taken. */
public record ImportReport(List<ImportedFile> files) {

    public ImportReport {
        files = List.copyOf(files);
    }

    /** How many files had each outcome; every outcome is there. */
    public Map<ImportOutcome, Integer> counts() {
        Map<ImportOutcome, Integer> counts = new EnumMap<>(ImportOutcome.class);
        for (ImportOutcome outcome : ImportOutcome.values()) {
            counts.put(outcome, 0);
        }
        files.forEach(file -> counts.merge(file.outcome(), 1, Integer::sum));
        return counts;
    }

    public boolean hasFailures() {
        return files.stream().anyMatch(file -> file.outcome() == ImportOutcome.FAILED);
    }
}
