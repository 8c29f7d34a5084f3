package dev.portfolio.markdown.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.importing.SlugWish;
import dev.portfolio.domain.importing.SlugWish.Derived;
import dev.portfolio.domain.importing.SlugWish.Explicit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugWishesTest {

    @TempDir
    Path temporary;

    private FolderFixture folder;

    @BeforeEach
    void folder() {
        folder = new FolderFixture(temporary.resolve("content"));
    }

    private SlugWish wish(String file, String text) {
        return folder.with(file, text).post(file).slug();
    }

    private List<String> derived(String file) {
        SlugWish wish = wish(file, "text");
        return ((Derived) wish).candidates().stream().map(Slug::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "slug: my-own, my-own",
        "slug: My Own!, my-own",
        "slug: keeps_its.form, keeps_its.form",
        "slug: 2024, 2024",
        "slug: 日本語, 日本語",
        "url: /2020/01/my-own/, my-own",
        "url: my-own.html, my-own",
        "permalink: /blog/my-own.html, my-own"
    })
    void theFileSaysIt(String line, String slug) {
        assertThat(wish("a.md", "---\n" + line + "\n---\n")).isEqualTo(new Explicit(new Slug(slug)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url: /",
                "url: https://example.org/x",
                "permalink: /:year/:title/",
                "permalink: '{{ page.x }}'",
                "url: /x?y=z",
                "slug: ''",
                "permalink: a?b",
                "url: [x]",
                "url: //"
            })
    void addressesThatAreNoPathsSayNothing(String line) {
        assertThat(wish("a.md", "---\n" + line + "\n---\n")).isInstanceOf(Derived.class);
    }

    @Test
    void thePathSuggestsLongerAndLongerOnes() {
        assertThat(derived("blog/My Notes/a.md"))
                .startsWith("a", "my-notes-a", "blog-my-notes-a")
                .hasSize(4)
                .last()
                .asString()
                .matches("a-[0-9a-f]{8}");
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, a",
        "blog/a/index.md, a",
        "blog/a/index.de.md, a",
        "2024-05-07-a.md, a",
        "blog/2024-05-07-a/index.md, a",
        "2024-05-07.md, 2024-05-07",
        "2024-13-45-a.md, 2024-13-45-a",
        "index.md, content",
        "Grüße aus Köln.md, grusse-aus-koln",
        "v0.5.0.md, v0-5-0"
    })
    void theNameComesFirst(String file, String slug) {
        assertThat(derived(file)).first().isEqualTo(slug);
    }

    @Test
    void aMonthAloneTellsNothing() {
        assertThat(derived("retrospectives/2023/09/index.md").getFirst()).isEqualTo("retrospectives-2023-09");
        assertThat(derived("2023/09/index.md").getFirst()).isEqualTo("09");
    }

    @Test
    void composedAndDecomposedNamesGetTheSame() {
        assertThat(derived("u\u0308ber/o\u0308.md")).isEqualTo(derived("\u00fcber/\u00f6.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!.md", "notes/🎉.md", "notes/---/index.md"})
    void namesWithoutLettersGetAHash(String file) {
        assertThat(derived(file)).singleElement().asString().matches("post-[0-9a-f]{8}");
    }

    @Test
    void theSamePathGetsTheSameHashAndAnotherPathAnotherOne() {
        assertThat(derived("!!!.md")).isEqualTo(derived("!!!.md")).isNotEqualTo(derived("???.md"));
    }

    @Test
    void datesTellEqualNamesApart() {
        assertThat(derived("2024-05-07-a.md")).startsWith("a", "2024-05-07-a");
    }

    @Test
    void veryLongNamesFit() {
        List<String> slugs = derived("x".repeat(120) + "/" + "y".repeat(240) + ".md");
        assertThat(slugs)
                .doesNotHaveDuplicates()
                .allSatisfy(slug -> assertThat(slug).hasSizeLessThanOrEqualTo(200));
        assertThat(slugs).last().asString().matches("y{100}-[0-9a-f]{8}");
    }
}
