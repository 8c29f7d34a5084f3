package dev.portfolio.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Markdown;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodesTest {

    private final Markdown markdown = new CommonMarkMarkdown();

    static Stream<Arguments> shortcodes() {
        return Stream.of(
                Arguments.of("{{<img src=\"a.png\">}}", "", "<p><img src=\"a.png\" alt=\"\" /></p>\n"),
                Arguments.of(
                        "{{<img src=\"a.png\" alt=\"A cat\">}}",
                        "A cat",
                        "<p><img src=\"a.png\" alt=\"A cat\" /></p>\n"),
                Arguments.of(
                        "{{< figure src=\"a.png\" alt=\"A\" caption=\"The [cat](/cat) *sleeps*\" >}}",
                        "A\nThe cat sleeps",
                        "<p><img src=\"a.png\" alt=\"A\" /><br /><em>The <a href=\"/cat\">cat</a> <em>sleeps</em></em></p>\n"),
                Arguments.of("{{% figure src=a.png alt=A %}}", "A", "<p><img src=\"a.png\" alt=\"A\" /></p>\n"),
                Arguments.of("{{< figure `a b.png` >}}", "", "<p><img src=\"a%20b.png\" alt=\"\" /></p>\n"),
                Arguments.of(
                        "{{<\n  img\n  src=\"a.png\"\n  alt=\"A\"\n/>}}",
                        "A",
                        "<p><img src=\"a.png\" alt=\"A\" /></p>\n"),
                Arguments.of(
                        "{{<img src=\"a.png\" href=\"https://b.c\">}}",
                        "",
                        "<p><a href=\"https://b.c\"><img src=\"a.png\" alt=\"\" /></a></p>\n"),
                Arguments.of(
                        "{{<img src=\"a_b_c.png\" alt=\"x * y * [z] <b> \\\"q\\\"\">}}",
                        "x * y * [z] <b> \"q\"",
                        "<p><img src=\"a_b_c.png\" alt=\"x * y * [z] &lt;b&gt; &#34;q&#34;\" /></p>\n"),
                Arguments.of(
                        "{{<notice type=\"info\">}}\n*Mind* the gap.\n{{</notice>}}",
                        "Mind the gap.",
                        "<blockquote>\n<p><em>Mind</em> the gap.</p>\n</blockquote>\n"),
                Arguments.of(
                        "{{< note title=\"So\" >}}one{{< /note >}}",
                        "So\none",
                        "<blockquote>\n<p><strong>So</strong></p>\n<p>one</p>\n</blockquote>\n"),
                Arguments.of("a\n\n{{<notice>}}\n\nb", "a\nb", "<p>a</p>\n<p>b</p>\n"),
                Arguments.of("a\n\n{{</notice>}}\n\nb", "a\nb", "<p>a</p>\n<p>b</p>\n"),
                Arguments.of("{{<youtube dQw4w9WgXcQ>}}\n\nafter", "after", "<p>after</p>\n"),
                Arguments.of("{{<video src=\"a.mp4\" caption=\"A film\">}}", "A film", "<p><em>A film</em></p>\n"),
                Arguments.of(
                        "{{<gallery>}}\n{{<img src=\"a.png\" alt=\"A\">}}\n{{</gallery>}}",
                        "A",
                        "<p><img src=\"a.png\" alt=\"A\" /></p>\n"),
                Arguments.of("{{</* notice */>}}\n\nb", "b", "<p>b</p>\n"),
                Arguments.of(
                        "| a |\n|---|\n| **{{<delta>}}** |",
                        "a",
                        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td></td></tr></tbody></table>\n"),
                Arguments.of("[file]({{<baseurl>}}x/y.nix)", "file", "<p><a href=\"/x/y.nix\">file</a></p>\n"),
                Arguments.of(
                        "[post]({{< ref \"/posts/a.md\" >}})", "post", "<p><a href=\"/posts/a.md\">post</a></p>\n"),
                Arguments.of(
                        "{{< highlight go \"linenos=table\" >}}\na := *b\n{{< /highlight >}}",
                        "a := *b",
                        "<pre><code class=\"language-go\">a :&#61; *b\n</code></pre>\n"),
                Arguments.of(
                        "<div>{{<img src=\"a.png\" alt=\"A\" caption=\"C\">}}</div>",
                        "A C",
                        "<div><img src=\"a.png\" alt=\"A\" /><em>C</em></div>\n"));
    }

    @ParameterizedTest
    @MethodSource("shortcodes")
    void becomeWhatTheyStandFor(String given, String text, String html) {
        assertThat(markdown.toPlainText(given)).isEqualTo(text);
        assertThat(markdown.toSafeHtml(given).strip()).isEqualTo(html.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```go\n{{<img src=\"a.png\">}}\n```",
                "~~~\n{{<notice>}}\nx\n{{</notice>}}\n~~~",
                "a\n\n    {{<img src=\"a.png\">}}",
                "use `{{<img src=\"a.png\">}}` so",
                "- a\n\n  ```\n  {{< ref \"x\" >}}\n  ```",
                "> ```\n> {{% x %}}\n> ```",
            })
    void areLeftAloneInCode(String given) {
        assertThat(markdown.toPlainText(given)).containsPattern("\\{\\{[<%].*[>%]}}");
        assertThat(markdown.toSafeHtml(given)).contains("{<!-- -->{", "}}").doesNotContain("<img");
    }

    @Test
    void keepTheirPlaceInLists() {
        String html = markdown.toSafeHtml("1. a\n\n   {{<notice>}}\n   b\n   {{</notice>}}\n\n1. c");
        assertThat(html.replaceAll("\\s+", ""))
                .isEqualTo("<ol><li><p>a</p><blockquote><p>b</p></blockquote></li><li><p>c</p></li></ol>");
    }

    @Test
    void textAfterAnImageIsStillMarkdown() {
        assertThat(markdown.toSafeHtml("{{<img src=\"a.png\">}}\n*b*")).contains("<em>b</em>");
    }

    @Test
    void otherDoubleBracesStay() {
        assertThat(markdown.toPlainText("Install to {{ my_dir }} {{< now"))
                .isEqualTo("Install to {{ my_dir }} {{< now");
    }
}
