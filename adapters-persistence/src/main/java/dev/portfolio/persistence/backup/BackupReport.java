package dev.portfolio.persistence.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * What a backup has become.
 *
 * @param bytes how large the file is
 * @param schemaVersion the last change of the schema
 * @param rows in all tables
 * @param notes what is to be known of it, a sentence each; empty where there is nothing of the kind
 */
public record BackupReport(Path file, long bytes, String schemaVersion, int tables, long rows, List<String> notes) {

    public BackupReport {
        notes = List.copyOf(notes);
    }
}
