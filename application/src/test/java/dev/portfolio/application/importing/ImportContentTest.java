package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.certification;
import static dev.portfolio.application.importing.Drafts.post;
import static dev.portfolio.application.importing.Drafts.project;
import static dev.portfolio.application.importing.Drafts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ImportContentTest {

    private final Imports imports = new Imports();

    @Test
    void anEmptyFolderIsNoMistake() {
        assertThat(imports.report()).isEqualTo(new ImportReport(List.of()));
    }

    @Test
    void aNewFileBecomesAPost() {
        imports.folder().with("posts/pool.md", post("Pools", "pool"));
        ImportedFile file = imports.report().files().getFirst();
        Post post = imports.post("pool").orElseThrow();
        assertThat(file)
                .isEqualTo(new ImportedFile(
                        "posts/pool.md",
                        ImportOutcome.CREATED,
                        post.ref(),
                        "post",
                        new Slug("pool"),
                        "Pools",
                        null,
                        null));
        assertThat(post)
                .isEqualTo(new Post(
                        post.id(),
                        "Pools",
                        new Slug("pool"),
                        "A pool keeps *connections* open.",
                        "An excerpt.",
                        Labels.of("java"),
                        new Publication.Published(SampleContent.NOW),
                        Timestamps.createdAt(SampleContent.NOW)));
    }

    @Test
    void aNewFileBecomesAProject() {
        imports.folder().with("projects/weather.yaml", project("Weather", "weather"));
        assertThat(imports.run()).containsExactly("projects/weather.yaml created weather");
        Project project = imports.project("weather").orElseThrow();
        assertThat(project)
                .isEqualTo(new Project(
                        project.id(),
                        "Weather",
                        new Slug("weather"),
                        "Measures rain.",
                        "Five *sensors*.",
                        Labels.of("weather"),
                        Labels.of("Java"),
                        "https://example.org/",
                        "https://example.org/repository",
                        "/images/weather.png",
                        true,
                        7,
                        new Publication.Published(SampleContent.NOW),
                        Timestamps.createdAt(SampleContent.NOW)));
    }

    @Test
    void whatBecameOfEachFileIsToldInItsOrder() {
        imports.folder().with("b.md", post("B", "b")).with("c.md", post("C", "c"));
        imports.run();
        imports.folder()
                .with("a.md", post("A", "a"))
                .with("b.md", withTitle(post("B", "b"), "Better"))
                .withSkipped("d.yaml", "not content")
                .withUnreadable("e.md", 3, "no end of the front matter")
                .with("f.yaml", certification("F", "Institute"));
        ImportReport report = imports.report();
        assertThat(report.files())
                .extracting(file -> file.path() + " " + file.outcome().key())
                .containsExactly(
                        "a.md created",
                        "b.md updated",
                        "c.md unchanged",
                        "d.yaml skipped",
                        "e.md failed",
                        "f.yaml created");
        assertThat(report.files().get(3))
                .isEqualTo(
                        new ImportedFile("d.yaml", ImportOutcome.SKIPPED, null, null, null, null, null, "not content"));
        assertThat(report.files().get(4))
                .isEqualTo(new ImportedFile(
                        "e.md", ImportOutcome.FAILED, null, null, null, null, 3, "no end of the front matter"));
    }

    @Test
    void anUpdateKeepsTheItemAndWhenItWasMade() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        Post before = imports.post("a").orElseThrow();
        imports.useCases().clock().forward(Duration.ofHours(1));
        imports.folder().with("a.md", withTitle(post("A", "a"), "Better"));
        ImportedFile file = imports.report().files().getFirst();
        Post after = imports.post("a").orElseThrow();
        assertThat(file.item()).isEqualTo(new ContentRef(ContentType.POST, before.id()));
        assertThat(after.title()).isEqualTo("Better");
        assertThat(after.timestamps()).isEqualTo(new Timestamps(SampleContent.NOW, SampleContent.minutesLater(60)));
    }

    @Test
    void theListenerHearsOfEachFileAsSoonAsItIsDone() {
        imports.folder().with("a.md", post("A", "a")).withSkipped("b.md", "not content");
        List<String> heard = new ArrayList<>();
        imports.execute(false, (file, done, total) -> {
            heard.add(file.path() + " " + done + " of " + total);
            assertThat(imports.post("a")).isPresent();
        });
        assertThat(heard).containsExactly("a.md 1 of 2", "b.md 2 of 2");
    }

    @Test
    void itemsWhoseFilesAreGoneStay() {
        imports.folder().with("a.md", post("A", "a"));
        imports.run();
        imports.folder().without("a.md");
        assertThat(imports.run()).isEmpty();
        assertThat(imports.post("a")).isPresent();
    }

    @Test
    void aFolderThatIsNotThereIsInvalid() {
        imports.folder().isMissing();
        assertThatThrownBy(imports::run).isInstanceOf(Invalid.class).hasMessage("path: 'content' does not exist");
    }
}
