package dev.portfolio.persistence.backup.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of the archive besides the tables. */
final class Entries {

    /** The first entry: its name, at the same place in each file, tells that this is a backup, even where the end is missing. */
    static final String INTRODUCTION = "PORTFOLIO-BACKUP.txt";

    static final String MANIFEST = "manifest.json";

    /** As {@code sha256sum -c} reads it. */
    static final String CHECKSUMS = "SHA256SUMS";

    /** Behind the fixed part of a zip archive's first header. */
    private static final int NAME_OFFSET = 30;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Entries() {}

    static byte[] introduction() {
        return """
                This is a backup of a Portfolio database. To restore it:

                    ./portfolio db:restore FILE

                tables/*.copy holds the rows of each table in the text format of PostgreSQL's COPY, UTF-8; the
                columns are named in manifest.json. To check the unpacked files: sha256sum -c SHA256SUMS
                """.getBytes(StandardCharsets.UTF_8);
    }

    /** How many bytes {@link #isBeginning} needs. */
    static int beginningLength() {
        return NAME_OFFSET + INTRODUCTION.length();
    }

    /** Whether a file that begins so is a backup, complete or not. */
    static boolean isBeginning(byte[] beginning) {
        String name = new String(beginning, StandardCharsets.ISO_8859_1);
        return name.startsWith(new String(ZIP, StandardCharsets.ISO_8859_1))
                && name.startsWith(INTRODUCTION, NAME_OFFSET);
    }

    /** The entry with the rows of this table. */
    static String ofTable(String name) {
        return "tables/" + name + ".copy";
    }

    /** All entries that a backup with these tables has. */
    static List<String> of(BackupManifest manifest) {
        return Stream.concat(
                        Stream.of(INTRODUCTION, MANIFEST, CHECKSUMS),
                        manifest.tables().stream().map(BackupManifest.Table::entry))
                .sorted()
                .toList();
    }

    static byte[] checksums(BackupManifest manifest, byte[] manifestJson) {
        String tables = manifest.tables().stream()
                .map(table -> line(table.content().sha256(), table.entry()))
                .collect(Collectors.joining());
        return (line(Sha256.of(introduction()), INTRODUCTION) + tables + line(Sha256.of(manifestJson), MANIFEST))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String sha256, String entry) {
        return sha256 + "  " + entry + "\n";
    }
}
