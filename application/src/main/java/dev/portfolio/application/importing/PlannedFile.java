package dev.portfolio.application.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and compared with what there is.
 *
 * @param report on it, once it is saved
 * @param change what is to be saved of it; null where there is nothing
 */
record PlannedFile(ImportedFile report, ItemStore.@Nullable Imported change) {

    /** Nothing is to be saved of this file. */
    static PlannedFile done(ImportedFile report) {
        return new PlannedFile(report, null);
    }

    /** The same, and which pictures are missing, with the reasons. */
    PlannedFile missing(Map<String, String> pictures) {
        return new PlannedFile(report.missing(pictures), change);
    }
}
