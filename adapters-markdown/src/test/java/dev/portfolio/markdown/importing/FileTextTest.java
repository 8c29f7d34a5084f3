package dev.portfolio.markdown.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    @TempDir
    Path temporary;

    private FolderFixture folder;

    @BeforeEach
    void folder() {
        folder = new FolderFixture(temporary);
    }

    @Test
    void aByteOrderMarkIsTakenOff() {
        folder.with("a.md", "\uFEFF---\ntitle: A\n---\nbody");
        assertThat(folder.post("a.md").title()).isEqualTo("A");
        assertThat(folder.post("a.md").body()).isEqualTo("body");
    }

    @Test
    void lineEndsOfWindowsAreTaken() {
        folder.with("a.md", "---\r\ntitle: A\r\ntags:\r\n- x\r\n---\r\n\r\nbody\r\nmore\r\n");
        assertThat(folder.post("a.md").title()).isEqualTo("A");
        assertThat(folder.post("a.md").tags().values()).containsExactly("x");
        assertThat(folder.post("a.md").body()).isEqualTo("body\nmore\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void otherEncodingsAreRefusedWithTheLine(String lineEnd) {
        folder.with("a.md", ("one" + lineEnd + "two" + lineEnd + "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.unreadable("a.md").line()).isEqualTo(3);
        assertThat(folder.unreadable("a.md").reason()).contains("not UTF-8").contains("0xE9");
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() {
        folder.with("a.md", new byte[] {'a', '\n', (byte) 0xC3});
        assertThat(folder.unreadable("a.md").line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void utf16IsRefusedByName(String charset) {
        folder.with("a.md", "# Title".getBytes(Charset.forName(charset)));
        assertThat(folder.unreadable("a.md").reason()).isEqualTo("is UTF-16; save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void emptyFilesAreSkipped(String text) {
        folder.with("a.md", text);
        assertThat(folder.skipped("a.md").reason()).isEqualTo("empty");
    }

    @Test
    void filesOverFiveMegabytesAreRefused() {
        folder.with("a.md", "x".repeat(5_000_000)).with("b.md", "x".repeat(5_000_001));
        assertThat(folder.post("a.md").body()).hasSize(5_000_000);
        assertThat(folder.unreadable("b.md").reason()).contains("5 MB");
        assertThat(folder.unreadable("b.md").line()).isNull();
    }

    @Test
    void whatCannotBeStoredIsRefused() {
        folder.with("a.md", "a\0b");
        assertThat(folder.unreadable("a.md").reason()).contains("NUL");
    }

    @Test
    void mistakesInFrontMatterNameTheLineOfTheFile() {
        folder.with("a.md", "---\r\ntitle: A\r\ndate: 2024-02-31\r\n---\r\nbody");
        assertThat(folder.unreadable("a.md").line()).isEqualTo(3);
        assertThat(folder.unreadable("a.md").reason()).startsWith("date: '2024-02-31' is not a date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "b/Readme.md",
                "LICENSE.md",
                "CONTRIBUTING.md",
                "CODE_OF_CONDUCT.md",
                "SECURITY.md",
                "README.de.md"
            })
    void filesAboutTheRepositoryAreSkipped(String file) {
        folder.with(file, "# About");
        assertThat(folder.skipped(file).reason()).isEqualTo("about the repository, not content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_index.md", "b/_index.md", "b/_index.de.md"})
    void sectionPagesAreSkipped(String file) {
        folder.with(file, "# Section");
        assertThat(folder.skipped(file).reason()).isEqualTo("section page, not content");
    }

    @Test
    void otherFilesAreSkipped() {
        folder.with("a.txt", "x");
        assertThat(folder.skipped("a.txt").reason()).isEqualTo("neither Markdown nor YAML");
    }
}
