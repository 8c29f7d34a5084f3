package dev.portfolio.persistence.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a restore has done.
 *
 * @param database where the content is now
 * @param keptAs the name that the database has now whose place it took; null where it took none
 * @param backupSchema the schema version of the backup
 * @param schema the schema version now
 * @param rows in all tables, as they were in the backup
 * @param notes what was left out or remains to be done, a sentence each; empty where there is nothing of the kind
 */
public record RestoreReport(
        String database,
        @Nullable String keptAs,
        String backupSchema,
        String schema,
        int tables,
        long rows,
        List<String> notes) {

    public RestoreReport {
        notes = List.copyOf(notes);
    }

    RestoreReport withNotes(List<String> others) {
        return new RestoreReport(database, keptAs, backupSchema, schema, tables, rows, others);
    }

    RestoreReport withKept(String name, String former) {
        return new RestoreReport(name, former, backupSchema, schema, tables, rows, notes);
    }
}
