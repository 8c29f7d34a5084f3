package dev.portfolio.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Markdown;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeHtmlTest {

    private final Markdown markdown = new CommonMarkMarkdown();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("*a* **b** ~~c~~", "<p><em>a</em> <strong>b</strong> <del>c</del></p>\n"),
                Arguments.of("## Two Words", "<h2 id=\"two-words\">Two Words</h2>\n"),
                Arguments.of("# What's `new`?", "<h1 id=\"whats-new\">What&#39;s <code>new</code>?</h1>\n"),
                Arguments.of("# Über München", "<h1 id=\"über-münchen\">Über München</h1>\n"),
                Arguments.of("# 🎉", "<h1>&#x1f389;</h1>\n"),
                Arguments.of("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
                Arguments.of("- a\n- b", "<ul><li>a</li><li>b</li></ul>\n"),
                Arguments.of("3. a", "<ol start=\"3\"><li>a</li></ol>\n"),
                Arguments.of("a  \nb", "<p>a<br />\nb</p>\n"),
                Arguments.of("---", "<hr />\n"),
                Arguments.of("    code", "<pre><code>code\n</code></pre>\n"),
                Arguments.of("```c++\nx\n```", "<pre><code class=\"language-c&#43;&#43;\">x\n</code></pre>\n"),
                Arguments.of("[a](https://b.c)", "<p><a href=\"https://b.c\">a</a></p>\n"),
                Arguments.of("[a](../b#c)", "<p><a href=\"../b#c\">a</a></p>\n"),
                Arguments.of("[a](mailto:b&#64;c.d)", "<p><a href=\"mailto:b&#64;c.d\">a</a></p>\n"),
                Arguments.of("![a](b.png \"t\")", "<p><img src=\"b.png\" alt=\"a\" title=\"t\" /></p>\n"),
                Arguments.of(
                        "a <kbd>b</kbd><sub>c</sub><sup>d</sup>", "<p>a <kbd>b</kbd><sub>c</sub><sup>d</sup></p>\n"),
                Arguments.of(
                        "<details open><summary>a</summary>b</details>",
                        "<details open=\"open\"><summary>a</summary>b</details>\n"),
                Arguments.of(
                        "<a href=\"https://b.c\" target=\"_blank\">a</a>",
                        "<p><a href=\"https://b.c\" target=\"_blank\" rel=\"noopener\">a</a></p>\n"),
                Arguments.of("<section>a</section>", "<div>a</div>\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void rendersWhatPagesNeed(String given, String expected) {
        assertThat(markdown.toSafeHtml(given)).isEqualTo(expected);
    }

    @Test
    void rendersTables() {
        assertThat(markdown.toSafeHtml("| a | b |\n|---|--:|\n| c | d |"))
                .contains("<th>a</th>", "<th align=\"right\">b</th>", "<td>c</td>", "<td align=\"right\">d</td>");
    }

    @Test
    void headingsThatRepeatGetDifferentIds() {
        assertThat(markdown.toSafeHtml("# a\n# a\n# a-1\n# a"))
                .contains("id=\"a\"", "id=\"a-1\"", "id=\"a-1-1\"", "id=\"a-2\"");
    }

    @Test
    void idsBelongToHeadingsOnly() {
        assertThat(markdown.toSafeHtml("<p id=\"x\">a</p>\n\n<img id=\"getElementById\" src=\"a.png\">"))
                .doesNotContain("id=");
    }

    @Test
    void unclosedElementsAreClosed() {
        assertThat(markdown.toSafeHtml("<div><b>a")).isEqualTo("<div><b>a\n</b></div>");
    }
}
