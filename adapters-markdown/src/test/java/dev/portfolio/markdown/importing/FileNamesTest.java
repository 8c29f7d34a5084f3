package dev.portfolio.markdown.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portfolio.markdown.content.CommonMarkMarkdown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md",
                "a/b c.md",
                "über.md",
                "u\u0308ber.md",
                "日本/語.md",
                "🎉.md",
                "50%.md",
                "a+b&c=d#e?f.md",
                "a%20b.md",
                "[x]{y}|z.md",
                "'quo\"te'.md",
                "back\\slash.md"
            })
    void comeBackAsTheyWere(String name) {
        Path path = FileNames.resolve(folder, name);
        assertThat(path).isEqualTo(folder.resolve(name));
        assertThat(FileNames.relative(folder, path)).isEqualTo(name);
    }

    @Test
    void foldersHaveNoSlashAtTheEnd() {
        assertThat(FileNames.relative(folder.getParent(), folder))
                .isEqualTo(folder.getFileName().toString());
    }

    @Test
    void someTextsAreNoNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> FileNames.resolve(folder, "a\0b"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void areReadWhereNoLocaleIsSet() throws IOException, InterruptedException {
        new FolderFixture(folder).with("über/日本.md", "# Gelesen");
        Process java = inTheLocaleC(Reader.class, folder.toString());
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(java.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo("\\u00fcber/\\u65e5\\u672c.md Gelesen");
    }

    private static Process inTheLocaleC(Class<?> main, String argument) throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                classPath(),
                main.getName(),
                argument);
        java.environment().put("LC_ALL", "C");
        return java.redirectErrorStream(true).start();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Reads a folder and tells about it in ASCII. */
    static final class Reader {

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            MarkdownContentFolder reader = new MarkdownContentFolder(new CommonMarkMarkdown());
            for (String file : reader.files(folder)) {
                System.out.println(inAscii(file) + " "
                        + new FolderFixture(folder).post(file).title());
            }
        }

        private static String inAscii(String text) {
            StringBuilder ascii = new StringBuilder();
            text.chars()
                    .forEach(
                            unit -> ascii.append(unit < 128 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit)));
            return ascii.toString();
        }
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void namesThatAreNotUtf8AreRefusedByName() throws IOException {
        Path latin = Path.of(java.net.URI.create(folder.toUri() + "caf%E9.md"));
        Files.writeString(latin, "# x");
        FolderFixture fixture = new FolderFixture(folder);
        assertThat(fixture.files()).containsExactly("caf\uFFFD.md");
        assertThat(fixture.unreadable("caf\uFFFD.md").reason()).isEqualTo("has a name that is not UTF-8");
    }
}
