package dev.portfolio.persistence.backup.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that was checked from beginning to end. */
public final class BackupArchive implements AutoCloseable {

    private static final int MOST_BYTES_OF_MANIFEST = 16 << 20;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupArchive(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Gets to know how far the check is. */
    public interface Checking {
        void progress(long bytesDone, long bytesInAll);
    }

    /** Reads all of the file; {@link BackupFailed} with the reason when it is not exactly what was written. */
    public static BackupArchive open(Path file, Checking progress) {
        ArchiveFile.checkWhole(file, progress);
        try {
            return open(file);
        } catch (ZipException | EOFException e) {
            throw damaged(file, "it is no intact archive (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw new BackupFailed(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static BackupArchive open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            byte[] json = small(zip, file, Entries.MANIFEST);
            byte[] checksums = small(zip, file, Entries.CHECKSUMS);
            String line = Sha256.of(json) + "  " + Entries.MANIFEST;
            if (new String(checksums, StandardCharsets.UTF_8).lines().noneMatch(line::equals)) {
                throw damaged(file, "its manifest is not the one whose checksum it has", null);
            }
            BackupManifest manifest = ManifestJson.read(json);
            checkEntries(zip, file, manifest);
            for (BackupManifest.Table table : manifest.tables()) {
                checkTable(zip, file, table);
            }
            return new BackupArchive(zip, manifest);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static byte[] small(ZipFile zip, Path file, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(file, "it has no " + name, null);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes(MOST_BYTES_OF_MANIFEST);
        }
    }

    private static void checkEntries(ZipFile zip, Path file, BackupManifest manifest) {
        List<String> there = zip.stream().map(ZipEntry::getName).sorted().toList();
        List<String> wanted = Entries.of(manifest);
        if (!there.equals(wanted)) {
            List<String> missing =
                    wanted.stream().filter(name -> !there.contains(name)).toList();
            List<String> foreign =
                    there.stream().filter(name -> !wanted.contains(name)).toList();
            throw damaged(file, "missing in it: " + missing + ", foreign in it: " + foreign, null);
        }
    }

    private static void checkTable(ZipFile zip, Path file, BackupManifest.Table table) throws IOException {
        MessageDigest digest = Sha256.begin();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = content(zip, table)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        TableContent wanted = table.content();
        if (bytes != wanted.bytes() || !Sha256.end(digest).equals(wanted.sha256())) {
            throw damaged(file, "the rows of the table " + table.name() + " are not those that were written", null);
        }
    }

    private static InputStream content(ZipFile zip, BackupManifest.Table table) throws IOException {
        return zip.getInputStream(Objects.requireNonNull(zip.getEntry(table.entry())));
    }

    private static BackupFailed damaged(Path file, String why, @Nullable Throwable cause) {
        String message = file + " is damaged: " + why + ". Nothing was restored.";
        return cause == null ? new BackupFailed(message) : new BackupFailed(message, cause);
    }

    public BackupManifest manifest() {
        return manifest;
    }

    /** The rows of a table, as {@code COPY} reads them. */
    public InputStream rows(BackupManifest.Table table, LongConsumer bytesRead) {
        try {
            return new CountedInput(content(zip, table), bytesRead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
