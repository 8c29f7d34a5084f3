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

class PostTest {

    @TempDir
    Path temporary;

    private FolderFixture folder;

    @BeforeEach
    void folder() {
        folder = new FolderFixture(temporary.resolve("content"));
    }

    @Test
    void everythingThatFrontMatterSays() {
        folder.with("a.md", """
                ---
                title: "The title"
                description: A *short* [text](https://example.org)
                date: 2024-05-07T10:20:30+02:00
                tags: [go, 2024, true]
                categories:
                - Web
                lastmod: whenever
                nested: {unknown: [keys]}
                ---

                # Heading

                Body.
                """);
        var post = folder.post("a.md");
        assertThat(post.title()).isEqualTo("The title");
        assertThat(post.excerpt()).isEqualTo("A short text");
        assertThat(post.date()).isEqualTo(Instant.parse("2024-05-07T08:20:30Z"));
        assertThat(post.tags().values()).containsExactly("go", "2024", "true", "Web");
        assertThat(post.body()).isEqualTo("# Heading\n\nBody.\n");
        assertThat(post.draft()).isFalse();
    }

    @Test
    void nothingButABody() {
        folder.with("a.md", "Just text.");
        var post = folder.post("a.md");
        assertThat(post.title()).isEqualTo("A");
        assertThat(post.body()).isEqualTo("Just text.");
        assertThat(post.excerpt()).isNull();
        assertThat(post.date()).isNull();
        assertThat(post.tags().values()).isEmpty();
    }

    @Test
    void nothingButFrontMatter() {
        folder.with("a.md", "---\ntitle: T\n---\n\n");
        assertThat(folder.post("a.md").body()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# A *good* `title` #|A good title",
                "text\\n\\n#  Later heading|Later heading",
                "Setext\\n======|Setext",
                "```\\n# comment\\n```\\n\\n# Real|Real",
                "~~~\\n```\\n# comment\\n~~~\\n# Real|Real",
                "x\\n\\n    # code\\n\\n# Real|Real",
                "## Second level only|My first post",
                "#hashtag|My first post",
                "#|My first post"
            })
    void theTitleIsTheFirstHeadingElseTheName(String body, String title) {
        folder.with("my-first_post.md", body.replace("\\n", "\n"));
        assertThat(folder.post("my-first_post.md").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "posts/hello-world/index.md, Hello world",
        "posts/hello-world/index.de.md, Hello world",
        "2024-05-07-hello-world.md, Hello world",
        "posts/2024-05-07-hello/index.md, Hello",
        "2024-05-07.md, 2024 05 07",
        "日本語の記事.md, 日本語の記事",
        "U\u0308ber uns.md, Über uns",
        "-.md, -",
        "index.md, Content"
    })
    void theNameMakesATitle(String file, String title) {
        folder.with(file, "text");
        assertThat(folder.post(file).title()).isEqualTo(title);
    }

    @Test
    void aTitleIsOneLine() {
        folder.with("a.md", "---\ntitle: |\n  two\n  lines\n---\n");
        assertThat(folder.post("a.md").title()).isEqualTo("two lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "published: false", "status: draft", "Status: Draft", "draft: 'yes'"})
    void draftsAreKeptBack(String line) {
        folder.with("a.md", "---\n" + line + "\n---\ntext");
        assertThat(folder.post("a.md").draft()).isTrue();
    }

    @Test
    void draftsAreKeptBackByFolder() {
        folder.with("_drafts/a.md", "text");
        assertThat(folder.post("_drafts/a.md").draft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: false", "published: true", "status: published", "draft:"})
    void othersAreNot(String line) {
        folder.with("a.md", "---\n" + line + "\n---\ntext");
        assertThat(folder.post("a.md").draft()).isFalse();
    }

    @Test
    void aDraftThatCannotBeToldIsRefused() {
        folder.with("a.md", "---\ntitle: x\ndraft: perhaps\n---\ntext");
        assertThat(folder.unreadable("a.md").line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "date: 2024-05-07, 2024-05-07T00:00:00Z",
        "published_at: 2024, 2024-01-01T00:00:00Z",
        "publishDate: '2024-05', 2024-05-01T00:00:00Z",
        "pubDate: 2024-05-07 10:00, 2024-05-07T10:00:00Z",
        "title: none, 2023-01-02T00:00:00Z"
    })
    void theDateIsThatOfTheFrontMatterElseOfTheName(String line, Instant date) {
        folder.with("2023-01-02-a.md", "---\n" + line + "\n---\ntext");
        assertThat(folder.post("2023-01-02-a.md").date()).isEqualTo(date);
    }

    @Test
    void aShortIntroductionIsTheExcerpt() {
        folder.with("a.md", "An *introduction*.\n\n<!--more-->\n\nThe rest.")
                .with("b.md", "---\nsummary: Said\n---\nAn introduction.\n<!-- more -->\nThe rest.")
                .with("c.md", "Long. ".repeat(500) + "\n\n<!--more-->\n\nThe rest.");
        assertThat(folder.post("a.md").excerpt()).isEqualTo("An introduction.");
        assertThat(folder.post("b.md").excerpt()).isEqualTo("Said");
        assertThat(folder.post("c.md").excerpt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [a, [b]]|tags: has an entry that is itself a list",
                "tags: [a, ~]|tags: has an empty entry",
                "title: [a]|title: is a list",
                "slug: '!!!'|slug: '!!!' has neither letter nor digit"
            })
    void mistakesAreNamed(String line, String reason) {
        folder.with("a.md", "---\n" + line + "\n---\ntext");
        assertThat(folder.unreadable("a.md").reason()).startsWith(reason);
        assertThat(folder.unreadable("a.md").line()).isEqualTo(2);
    }

    @Test
    void limitsOfTheDomainAreNamed() {
        folder.with("a.md", "---\nx: y\ntitle: " + "x".repeat(301) + "\n---\ntext")
                .with("b.md", "---\nx: y\ntags: [" + "x".repeat(101) + "]\n---\ntext")
                .with("c.md", "---\nx: y\ndescription: " + "x".repeat(5001) + "\n---\ntext");
        assertThat(folder.unreadable("a.md").reason()).isEqualTo("title: has 301 characters; at most 300 are allowed");
        assertThat(folder.unreadable("a.md").line()).isEqualTo(3);
        assertThat(folder.unreadable("b.md").reason()).isEqualTo("tags: has 101 characters; at most 100 are allowed");
        assertThat(folder.unreadable("c.md").reason()).startsWith("description: has 5001 characters");
    }
}
