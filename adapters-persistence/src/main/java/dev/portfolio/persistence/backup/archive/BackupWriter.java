package dev.portfolio.persistence.backup.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: a zip archive with one entry for each table, and at the end what they are. Nothing of a table is kept but the
 * row at hand. {@link UncheckedIOException} when the file cannot be written.
 */
public final class BackupWriter {

    /** Rows are mostly vectors as digits: level 6 makes the file an eighth smaller, and takes four times the CPU. */
    private static final int LEVEL = Deflater.BEST_SPEED;

    private final Instant at;
    private final ZipOutputStream zip;

    public BackupWriter(OutputStream file, Instant at) {
        this.at = at;
        this.zip = new ZipOutputStream(new Seal.Output(file));
        zip.setLevel(LEVEL);
        zip.setComment(Seal.placeholder());
        write(Entries.INTRODUCTION, Entries.introduction());
    }

    /** Gives the rows of a table, one after the other, as {@code COPY} writes them. */
    public interface Rows {
        void forEach(Consumer<byte[]> row);
    }

    /** Writes a table. */
    public BackupManifest.Table table(String name, List<String> columns, Rows rows) {
        TableDigest digest = new TableDigest();
        begin(Entries.ofTable(name));
        rows.forEach(row -> {
            digest.add(row);
            write(row);
        });
        end();
        return new BackupManifest.Table(name, columns, digest.content());
    }

    /** Writes what the tables are; the file is complete. */
    public void finish(BackupManifest manifest) {
        byte[] json = ManifestJson.write(manifest);
        write(Entries.MANIFEST, json);
        write(Entries.CHECKSUMS, Entries.checksums(manifest, json));
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String entry, byte[] content) {
        begin(entry);
        write(content);
        end();
    }

    private void begin(String name) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
            zip.putNextEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] bytes) {
        try {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
