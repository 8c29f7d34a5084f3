package dev.portfolio.persistence.backup.archive;

import java.time.Instant;
import java.util.List;

/**
 * What is in a backup.
 *
 * @param formatVersion of the file; {@link #FORMAT} is written, others are refused
 * @param productVersion of the program that wrote it
 * @param createdAt when the snapshot was taken
 * @param database its name
 * @param postgresVersion of the server
 * @param pgvectorVersion of the extension in the database
 * @param schemaVersion the last change of the schema
 * @param schemaChanges how many changes there are up to that one
 * @param tables in the order in which they are restored
 * @param vectorIndexes their definitions, as the server told them
 */
public record BackupManifest(
        int formatVersion,
        String productVersion,
        Instant createdAt,
        String database,
        String postgresVersion,
        String pgvectorVersion,
        String schemaVersion,
        int schemaChanges,
        List<Table> tables,
        List<Sequence> sequences,
        List<String> vectorIndexes) {

    /** The format that this program writes and reads. */
    public static final int FORMAT = 1;

    public BackupManifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        vectorIndexes = List.copyOf(vectorIndexes);
        if (tables.isEmpty() || schemaVersion.isEmpty() || schemaChanges < 1) {
            throw new IllegalArgumentException("a manifest names tables and the version of their schema");
        }
    }

    /**
     * A table of the schema {@code public}.
     *
     * @param columns in the order in which the rows have them
     */
    public record Table(String name, List<String> columns, TableContent content) {

        public Table {
            columns = List.copyOf(columns);
        }

        /** Where its rows are in the archive. */
        public String entry() {
            return Entries.ofTable(name);
        }
    }

    /**
     * A sequence of the schema {@code public}.
     *
     * @param called whether {@code lastValue} has been handed out
     */
    public record Sequence(String name, long lastValue, boolean called) {}

    /** Whether the schema has one of these versions, the oldest first. */
    public boolean isOf(List<String> versions) {
        return versions.indexOf(schemaVersion) == schemaChanges - 1;
    }

    /** Of all tables. */
    public long rows() {
        return tables.stream().mapToLong(table -> table.content().rows()).sum();
    }

    /** Of all tables, as text. */
    public long bytes() {
        return tables.stream().mapToLong(table -> table.content().bytes()).sum();
    }
}
