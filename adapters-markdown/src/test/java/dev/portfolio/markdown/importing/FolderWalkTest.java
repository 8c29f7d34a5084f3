package dev.portfolio.markdown.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.ContentFile.Recognised;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.markdown.content.CommonMarkMarkdown;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

    @TempDir
    Path temporary;

    private FolderFixture folder;

    @BeforeEach
    void folderInAFolder() {
        folder = new FolderFixture(temporary.resolve("content"));
        folder.with("a.md", "# A");
    }

    @Test
    void listsContentFilesByCodePoint() {
        folder.with("b/index.md", "x")
                .with("b/photo.png", "x")
                .with("b.markdown", "x")
                .with("B.MD", "x")
                .with("c/d/e.yaml", "x: y")
                .with("c/d/e.yml", "x: y")
                .with("notes.txt", "x")
                .with("\uD83C\uDF89.md", "x")
                .with("\uFF21.md", "x")
                .with("ü.md", "x")
                .with("with blanks.md", "x");
        assertThat(folder.files())
                .containsExactly(
                        "B.MD",
                        "a.md",
                        "b.markdown",
                        "b/index.md",
                        "c/d/e.yaml",
                        "c/d/e.yml",
                        "with blanks.md",
                        "ü.md",
                        "\uFF21.md",
                        "\uD83C\uDF89.md");
    }

    @Test
    void leavesHiddenAndForeignFilesOut() {
        folder.with(".hidden.md", "x")
                .with(".git/x.md", "x")
                .with("b/.obsidian/x.md", "x")
                .with("b/node_modules/p/README.md", "x");
        assertThat(folder.files()).containsExactly("a.md");
    }

    @Test
    void takesASingleFile() {
        ContentFolder reader = new MarkdownContentFolder(new CommonMarkMarkdown());
        Path file = folder.path("a.md");
        assertThat(reader.files(file)).containsExactly("a.md");
        assertThat(reader.read(file, "a.md")).isInstanceOf(Recognised.class);
        assertThat(reader.read(file.getParent(), "a.md")).isInstanceOf(Recognised.class);
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        FolderFixture missing = new FolderFixture(temporary.resolve("missing"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(missing::files).withMessageContaining("does not exist");
        assertThat(missing.unreadable("a.md").reason()).isEqualTo("does not exist");
    }

    @Test
    void followsLinksInsideOnce() {
        folder.with("real/b.md", "x")
                .withLink("again.md", folder.path("a.md"))
                .withLink("again", folder.path("real"))
                .withLink("real/loop", folder.path("."))
                .withLink("self.md", folder.path("self.md"));
        assertThat(folder.files()).containsExactly("a.md", "real/b.md", "self.md");
        assertThat(folder.unreadable("self.md").reason())
                .contains("symbolic link")
                .doesNotContain(temporary.toString());
    }

    @Test
    void showsWhatOnlyLinksShow() {
        folder.with(".store/one.md", "# One")
                .with(".store/more/two.md", "# Two")
                .withLink("one.md", folder.path(".store/one.md"))
                .withLink("twice.md", folder.path(".store/one.md"))
                .withLink("more", Path.of(".store/more"));
        assertThat(folder.files()).containsExactly("a.md", "more/two.md", "one.md");
        assertThat(folder.post("more/two.md").title()).isEqualTo("Two");
        assertThat(folder.post("one.md").title()).isEqualTo("One");
    }

    @Test
    void listsLinksThatLeadOutAndRefusesThem() {
        FolderFixture outside = new FolderFixture(temporary.resolve("content-outside")).with("secret.md", "# Secret");
        folder.withLink("out.md", outside.path("secret.md"))
                .withLink("out", outside.path("."))
                .withLink("picture.png", outside.path("secret.md"))
                .withLink("broken.md", outside.path("missing.md"));
        assertThat(folder.files()).containsExactly("a.md", "broken.md", "out", "out.md");
        assertThat(folder.unreadable("out.md").reason()).isEqualTo("leads out of the folder");
        assertThat(folder.unreadable("out").reason()).isEqualTo("leads out of the folder");
        assertThat(folder.unreadable("out/secret.md").reason()).isEqualTo("leads out of the folder");
        assertThat(folder.unreadable("broken.md").reason()).isEqualTo("does not exist");
    }

    @Test
    void dotsDoNotLeadOut() {
        new FolderFixture(temporary).with("secret.md", "# Secret");
        assertThat(folder.unreadable("../secret.md").reason()).isEqualTo("leads out of the folder");
        assertThat(folder.unreadable("b/../../secret.md").reason()).isEqualTo("leads out of the folder");
        assertThat(folder.unreadable(temporary.resolve("secret.md").toString()).reason())
                .isEqualTo("leads out of the folder");
        assertThat(folder.unreadable("bad\0name.md").reason()).isEqualTo("has a name that no file can have");
    }

    @Test
    void theFolderItselfMayBeALink() {
        FolderFixture linked = new FolderFixture(temporary.resolve("linked"));
        new FolderFixture(temporary).withLink("linked", folder.path("."));
        assertThat(linked.files()).containsExactly("a.md");
        assertThat(linked.post("a.md").title()).isEqualTo("A");
    }

    @Test
    void aFolderIsNoFile() {
        folder.with("folder.md/b.md", "x");
        assertThat(folder.files()).containsExactly("a.md", "folder.md/b.md");
        assertThat(folder.unreadable("folder.md").reason()).contains("folder");
    }
}
