package dev.portfolio.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Markdown;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that make careless parsers run out of stack, memory or time. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileSizeTest {

    private final Markdown markdown = new CommonMarkMarkdown();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("quotations", ">".repeat(10_000) + " x"),
                Arguments.of("lists in a line", "- ".repeat(10_000) + "x"),
                Arguments.of("lists in lists", nestedLists()),
                Arguments.of("open brackets", "[".repeat(100_000)),
                Arguments.of("balanced brackets", "[".repeat(50_000) + "]".repeat(50_000)),
                Arguments.of("links in links", "[".repeat(50_000) + "x" + "](u)".repeat(50_000)),
                Arguments.of("images in images", "![".repeat(50_000) + "x" + "](u)".repeat(50_000)),
                Arguments.of("emphasis in emphasis", "*a **b ".repeat(50_000) + "c** d*".repeat(50_000)),
                Arguments.of("stars and underscores", "*_".repeat(100_000)),
                Arguments.of("strikethrough", "~~a ".repeat(50_000)),
                Arguments.of("backticks", "`a``b".repeat(50_000)),
                Arguments.of("elements in elements", "<div>".repeat(50_000)),
                Arguments.of("inline elements", "x<b>".repeat(50_000)),
                Arguments.of("tables in tables", "<table><tr><td>".repeat(20_000)),
                Arguments.of("comments", "<!--".repeat(50_000)),
                Arguments.of("quotes in tags", "<p " + "a='".repeat(50_000)),
                Arguments.of(
                        "a wide table", "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|x\n".repeat(5_000)),
                Arguments.of("equal headings", "# a\n".repeat(20_000)),
                Arguments.of("open shortcodes", "{{<".repeat(100_000)),
                Arguments.of("notices", "{{<notice>}}".repeat(20_000)),
                Arguments.of("pairs of notices", "{{<notice>}}a{{</notice>}}".repeat(10_000)),
                Arguments.of("highlights", "{{<highlight>}}".repeat(10_000) + "{{</highlight>}}".repeat(10_000)),
                Arguments.of("quotes in shortcodes", "{{<img alt=\"" + "\\\"".repeat(100_000) + ">}}"));
    }

    private static String nestedLists() {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < 2_000; level++) {
            text.append("  ".repeat(level)).append("- a\n");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void areSurvived(String name, String text) {
        String end = "\n\n".repeat(2) + "The *end*.\n";
        assertThat(markdown.toSafeHtml("*start*\n\n" + text + end)).contains("start");
        assertThat(markdown.toPlainText("*start*\n\n" + text + end)).contains("start");
    }

    @Test
    void oneLongAddressIsNotRepeatedWithoutEnd() {
        String text = "[a]: " + "x".repeat(1_000_000) + "\n\n" + "[a] ".repeat(10_000);
        assertThat(markdown.toSafeHtml(text)).hasSizeLessThan(20_000_000);
        assertThat(markdown.toPlainText(text)).startsWith("a a a");
    }

    @Test
    void longTextsOfHonestPeopleKeepTheirMarkup() {
        String table = "| a | b |\n|---|---|\n" + "| **x** | [y](z) *w* |\n".repeat(5_000);
        String list = "- **x** and [y](z) by `snake_case_name`\n".repeat(10_000);
        assertThat(markdown.toSafeHtml(table)).contains("<td><strong>x</strong></td>");
        assertThat(markdown.toSafeHtml(list)).contains("<li><strong>x</strong> and <a href=\"z\">y</a>");
    }

    @Test
    void wordsAreNotLostWhereMarkupIs() {
        assertThat(markdown.toPlainText(">".repeat(1_000) + " deep words")).contains("deep words");
        assertThat(markdown.toPlainText("*a **b ".repeat(20_000))).contains("a **b");
    }
}
