package dev.portfolio.persistence.backup.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read only if it is exactly what was written. */
class BackupArchiveTest {

    private static final Instant AT = Instant.parse("2026-11-23T06:21:35Z");
    private static final String ROWS = "1\tone\n2\ttwo\n3\t\\N\n";

    @TempDir
    Path folder;

    private Path file;
    private byte[] intact;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("content.backup");
        intact = written(BackupManifest.FORMAT);
        Files.write(file, intact);
    }

    private static byte[] written(int format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BackupWriter writer = new BackupWriter(bytes, AT);
        BackupManifest.Table posts = writer.table(
                "posts",
                List.of("id", "title"),
                row -> ROWS.lines()
                        .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
                        .forEach(row));
        BackupManifest.Table users = writer.table("users", List.of("id"), _ -> {});
        writer.finish(new BackupManifest(
                format,
                "1",
                AT,
                "portfolio",
                "17",
                "0.8.4",
                "012-x",
                12,
                List.of(posts, users),
                List.of(new BackupManifest.Sequence("passages_id_seq", 7, true)),
                List.of("CREATE INDEX x")));
        return bytes.toByteArray();
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        try (BackupArchive archive = open()) {
            BackupManifest.Table posts = archive.manifest().tables().getFirst();
            try (InputStream rows = archive.rows(posts, _ -> {})) {
                assertThat(new String(rows.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(ROWS);
            }
            assertThat(posts.content().rows()).isEqualTo(3);
            assertThat(archive.manifest().createdAt()).isEqualTo(AT);
            assertThat(archive.manifest().sequences())
                    .containsExactly(new BackupManifest.Sequence("passages_id_seq", 7, true));
        }
    }

    @Test
    void itIsAnOrdinaryZipArchiveWithOrdinaryChecksums() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "PORTFOLIO-BACKUP.txt",
                            "tables/posts.copy",
                            "tables/users.copy",
                            "manifest.json",
                            "SHA256SUMS");
            String checksums =
                    new String(zip.getInputStream(zip.getEntry("SHA256SUMS")).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : checksums.lines().toList()) {
                String[] parts = line.split("  ", 2);
                byte[] content = zip.getInputStream(zip.getEntry(parts[1])).readAllBytes();
                assertThat(Sha256.of(content)).isEqualTo(parts[0]);
            }
            assertThat(checksums.lines()).hasSize(4);
        }
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        for (int i = 0; i < intact.length; i++) {
            byte[] altered = intact.clone();
            altered[i] ^= (byte) (1 << i % 8);
            Files.write(file, altered);
            assertThatThrownBy(this::open)
                    .as("byte %d of %d", i, intact.length)
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContaining("Nothing was restored");
        }
    }

    @Test
    void anAlterationIsCalledOne() throws IOException {
        byte[] altered = intact.clone();
        altered[intact.length / 2] ^= 1;
        refuses(altered, "was altered or damaged");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void aTruncatedFileIsCalledOne(double kept) throws IOException {
        refuses(Arrays.copyOf(intact, (int) (intact.length * kept)), "is truncated");
    }

    @Test
    void aFileWithSomethingAppendedIsRefused() throws IOException {
        refuses(
                Arrays.copyOf(intact, intact.length + 1),
                "is truncated: it is a backup whose end is missing or damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-- PostgreSQL database dump", "PK\u0003\u0004"})
    void anotherFileIsCalledNoBackup(String content) throws IOException {
        refuses(content.getBytes(StandardCharsets.UTF_8), "is not a backup of Portfolio");
    }

    @Test
    void aForeignArchiveIsCalledNoBackup() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[100]);
        }
        refuses(bytes.toByteArray(), "is not a backup of Portfolio");
    }

    @Test
    void aFileThatIsNotThereIsCalledMissing() {
        assertThatThrownBy(() -> BackupArchive.open(folder.resolve("none"), (_, _) -> {}))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void anotherFormatVersionIsNamed() throws IOException {
        refuses(written(2), "format version 2", "reads version 1");
    }

    @Test
    void aForeignEntryIsNamed() throws IOException {
        refuses(repacked(entries -> entries.put("tables/more.copy", new byte[1])), "foreign in it: [tables/more.copy]");
    }

    @Test
    void aMissingEntryIsNamed() throws IOException {
        refuses(repacked(entries -> entries.remove("tables/users.copy")), "missing in it: [tables/users.copy]");
    }

    @Test
    void anArchiveWithoutManifestIsRefused() throws IOException {
        refuses(repacked(entries -> entries.remove("manifest.json")), "has no manifest.json");
    }

    @Test
    void aManifestOtherThanItsChecksumIsRefused() throws IOException {
        refuses(
                repacked(entries -> entries.computeIfPresent(
                        "manifest.json",
                        (_, json) -> new String(json, StandardCharsets.UTF_8)
                                .replace("012-x", "013-x")
                                .getBytes(StandardCharsets.UTF_8))),
                "manifest is not the one");
    }

    @Test
    void rowsOtherThanTheirChecksumAreNamed() throws IOException {
        refuses(
                repacked(entries -> entries.put(
                        "tables/posts.copy", ROWS.replace("two", "2wo").getBytes(StandardCharsets.UTF_8))),
                "the rows of the table posts");
    }

    /** Another archive with a seal of its own, as somebody could make it who wants to. */
    private byte[] repacked(Consumer<Map<String, byte[]>> alteration) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        alteration.accept(entries);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(new Seal.Output(bytes))) {
            zip.setComment(Seal.placeholder());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void refuses(byte[] content, String... reason) throws IOException {
        Files.write(file, content);
        assertThatThrownBy(this::open).isInstanceOf(BackupFailed.class).hasMessageContainingAll(reason);
    }

    private BackupArchive open() {
        return BackupArchive.open(file, (_, _) -> {});
    }
}
