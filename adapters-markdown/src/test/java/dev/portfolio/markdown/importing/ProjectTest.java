package dev.portfolio.markdown.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTest {

    @TempDir
    Path temporary;

    private FolderFixture folder;

    @BeforeEach
    void folder() {
        folder = new FolderFixture(temporary.resolve("content"));
    }

    @Test
    void aYamlFile() {
        folder.with("projects/web/share.yaml", """
                title: Share
                external_url: "https://share.example"
                repo: https://github.com/someone/share
                start_date: 2021
                end_date: present
                blurb: "*Share* is an app after [an idea](/idea/)."
                weight: 7
                featured: true
                image: /img/share.png
                tags: [web]
                technologies:
                  - go
                  - sqlite
                content: |
                  # Share

                  More.
                """);
        var project = folder.project("projects/web/share.yaml");
        assertThat(project.title()).isEqualTo("Share");
        assertThat(project.description()).isEqualTo("Share is an app after an idea.");
        assertThat(project.content()).isEqualTo("# Share\n\nMore.");
        assertThat(project.liveUrl()).isEqualTo("https://share.example");
        assertThat(project.repoUrl()).isEqualTo("https://github.com/someone/share");
        assertThat(project.imageUrl()).isEqualTo("/img/share.png");
        assertThat(project.tags().values()).containsExactly("web");
        assertThat(project.techStack().values()).containsExactly("go", "sqlite");
        assertThat(project.featured()).isTrue();
        assertThat(project.order()).isEqualTo(7);
        assertThat(project.draft()).isFalse();
        assertThat(project.date()).isEqualTo(Instant.parse("2021-01-01T00:00:00Z"));
    }

    @Test
    void aMarkdownFile() {
        folder.with("projects/share/index.md", "---\ntitle: Share\nstack: go, sqlite\norder: -1\n---\nAbout *it*.\n");
        var project = folder.project("projects/share/index.md");
        assertThat(project.content()).isEqualTo("About *it*.\n");
        assertThat(project.description()).isNull();
        assertThat(project.techStack().values()).containsExactly("go", "sqlite");
        assertThat(project.order()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "external_url: https://github.com/a/b, , https://github.com/a/b",
        "external_url: https://www.gitlab.com/a/b, , https://www.gitlab.com/a/b",
        "homepage: https://codeberg.org/a/b, , https://codeberg.org/a/b",
        "external_url: https://a.github.io, https://a.github.io,",
        "live_url: https://github.com/a/b, https://github.com/a/b,",
        "website: https://a.b, https://a.b,",
        "url: https://a.b, https://a.b,",
        "url: /a/b/, ,",
        "external_url: not an address, ,",
        "external_url: javascript:alert(1), ,",
        "external_url: [https://a.b], ,",
        "source: https://a.b/c.git, , https://a.b/c.git",
        "github: someone/share, ,",
        "repo_url: /relative, ,"
    })
    void addressesGoWhereTheyBelong(String line, String live, String repository) {
        folder.with("projects/a.yaml", "title: A\n" + line + "\n");
        assertThat(folder.project("projects/a.yaml").liveUrl()).isEqualTo(live);
        assertThat(folder.project("projects/a.yaml").repoUrl()).isEqualTo(repository);
    }

    @ParameterizedTest
    @CsvSource({
        "image_url: https://a.b/c.png, https://a.b/c.png",
        "cover: /c.png, /c.png",
        "banner_image: c.png, c.png",
        "image: images/c.png, images/c.png",
        "image: images/c.txt,",
        "cover: {image: /c.png},",
        "image: //a.b/c.png,"
    })
    void imagesAreAddressesOrPicturesBesideTheFile(String line, String image) {
        folder.with("projects/a.yaml", "title: A\n" + line + "\n");
        assertThat(folder.project("projects/a.yaml").imageUrl()).isEqualTo(image);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"projects/a.md", "Project/x/a.md", "work/portfolio/a.md", "_projects/a.md", "posts/projects/a.md"
            })
    void foldersSayThatItIsAProject(String file) {
        folder.with(file, "text");
        assertThat(folder.project(file).content()).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.md", "projects.md", "projects/posts/a.md", "about/projects/index.md", "my-projects/a.md"})
    void otherFoldersDoNot(String file) {
        folder.with(file, "text");
        assertThat(folder.post(file).body()).isEqualTo("text");
    }

    @Test
    void theImportedFolderItselfCounts() {
        FolderFixture projects = new FolderFixture(temporary.resolve("projects"))
                .with("a.md", "x")
                .with("b.yml", "name: B");
        assertThat(projects.project("a.md").title()).isEqualTo("A");
        assertThat(projects.project("b.yml").title()).isEqualTo("B");
    }

    @Test
    void aWholePortfolioIsNotAProject() {
        FolderFixture whole = new FolderFixture(temporary.resolve("portfolio"))
                .with("a.md", "x")
                .with("projects/b.md", "x");
        assertThat(whole.post("a.md").title()).isEqualTo("A");
        assertThat(whole.project("projects/b.md").title()).isEqualTo("B");
    }

    @Test
    void theFileItselfHasTheLastWord() {
        folder.with("a.md", "---\ntype: Project\n---\n")
                .with("a.yaml", "type: project\nname: A")
                .with("projects/b.md", "---\ntype: post\n---\n")
                .with("projects/c.md", "---\ntype: page\n---\n");
        assertThat(folder.project("a.md").title()).isEqualTo("A");
        assertThat(folder.project("a.yaml").title()).isEqualTo("A");
        assertThat(folder.post("projects/b.md").title()).isEqualTo("B");
        assertThat(folder.project("projects/c.md").title()).isEqualTo("C");
    }

    @Test
    void otherYamlFilesAreSkipped() {
        folder.with("_config.yml", "title: My site").with("projects/a/compose.yaml", "services: {}");
        assertThat(folder.skipped("_config.yml").reason()).isEqualTo("a YAML file outside projects and certifications");
        assertThat(folder.skipped("projects/a/compose.yaml").reason())
                .isEqualTo("a YAML file with no field of a project");
    }

    @Test
    void mistakesAreNamed() {
        folder.with("projects/a.yaml", "title: A\nweight: heavy\n").with("projects/b.yaml", "- title: A\n");
        assertThat(folder.unreadable("projects/a.yaml").line()).isEqualTo(2);
        assertThat(folder.unreadable("projects/a.yaml").reason()).startsWith("weight: 'heavy' is not a whole number");
        assertThat(folder.unreadable("projects/b.yaml").reason()).contains("keys and values");
    }
}
