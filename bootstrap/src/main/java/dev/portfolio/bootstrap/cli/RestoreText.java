package dev.portfolio.bootstrap.cli;

import dev.portfolio.persistence.backup.RestoreReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the commands that restore have in common. */
final class RestoreText {

    private RestoreText() {}

    /** A report as a JSON object. */
    static Map<String, @Nullable Object> members(Path file, RestoreReport report) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("file", file.toString());
        members.put("database", report.database());
        members.put("kept_as", report.keptAs());
        members.put("backup_schema", report.backupSchema());
        members.put("schema", report.schema());
        members.put("tables", report.tables());
        members.put("rows", report.rows());
        members.put("notes", report.notes());
        return members;
    }
}
