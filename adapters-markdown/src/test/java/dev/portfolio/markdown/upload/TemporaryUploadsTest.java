package dev.portfolio.markdown.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.ContentUploads;
import dev.portfolio.domain.importing.UploadTooLarge;
import dev.portfolio.domain.importing.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends is laid out within its folder, and no more of it than is taken. */
final class TemporaryUploadsTest {

    private final ContentUploads.Folder folder = new TemporaryUploads(new UploadLimits(100_000, 20)).begin();

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void filesAreLaidOutByTheirPaths() throws IOException {
        folder.add(file("posts/pool/index.md", "text"));
        folder.add(file("./posts\\pool//photo.jpg", "photo"));
        folder.add(file("投稿/é.md", "more"));
        assertThat(names()).containsExactlyInAnyOrder("posts/pool/index.md", "posts/pool/photo.jpg", "投稿/é.md");
        assertThat(Files.readString(folder.path().resolve("posts/pool/index.md")))
                .isEqualTo("text");
        folder.close();
        assertThat(folder.path().getParent()).doesNotExist();
    }

    @Test
    void anArchiveIsUnpacked() throws IOException {
        folder.add(zip("Blog.ZIP", "posts/", "", "posts/a.md", "a", "b.md", "b"));
        assertThat(names()).containsExactlyInAnyOrder("posts/a.md", "b.md");
        assertThat(folder.path().getParent()).isDirectoryNotContaining("glob:**.zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.md",
                "posts/../../evil.md",
                "posts\\..\\..\\evil.md",
                "/etc/evil.md",
                "\\evil.md",
                "C:\\evil.md",
                "c:evil.md",
                "a\0b.md",
                "a\nb.md",
                "..",
                ".",
                " ",
                "a/\uFFFD.md"
            })
    void nothingIsWrittenOutside(String path) throws IOException {
        assertThatThrownBy(() -> folder.add(file(path, "evil"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> folder.add(zip("a.zip", path, "evil"))).isInstanceOf(Invalid.class);
        assertThat(names()).isEmpty();
        assertThat(folder.path().getParent().resolve("evil.md")).doesNotExist();
    }

    @Test
    void pathsWithoutEndAreRefused() {
        assertThatThrownBy(() -> folder.add(file("a/".repeat(60) + "b.md", ""))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> folder.add(file("é".repeat(200) + ".md", ""))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> folder.add(file("a".repeat(2_000), ""))).isInstanceOf(Invalid.class);
    }

    @Test
    void twoFilesWithOnePathAreRefused() {
        folder.add(file("a.md", "first"));
        assertThatThrownBy(() -> folder.add(file("./a.md", "second")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("another one has as well");
        assertThatThrownBy(() -> folder.add(file("a.md/b.md", "below a file"))).isInstanceOf(Invalid.class);
    }

    @Test
    void anArchiveThatUnpacksToMoreThanIsTakenIsRefusedOnTheWay() throws IOException {
        UploadedFile bomb = zip("bomb.zip", "zeros.md", "0".repeat(5_000_000));
        assertThatThrownBy(() -> folder.add(bomb)).isInstanceOf(UploadTooLarge.class);
        assertThat(Files.size(folder.path().resolve("zeros.md"))).isLessThanOrEqualTo(100_000);
    }

    @Test
    void moreFilesThanAreTakenAreRefused() {
        String[] entries = new String[42];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = i % 2 == 0 ? i + ".md" : "";
        }
        assertThatThrownBy(() -> folder.add(zip("many.zip", entries)))
                .isInstanceOf(UploadTooLarge.class)
                .hasMessageContaining("20 files");
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        assertThatThrownBy(() -> folder.add(file("a.zip", "no archive"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> folder.add(file("a.zip", ""))).isInstanceOf(Invalid.class);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.path().relativize(file).toString())
                    .toList();
        }
    }

    private static UploadedFile file(String path, String text) {
        return new UploadedFile(path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Names and texts in turn. */
    private static UploadedFile zip(String path, String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return new UploadedFile(path, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
