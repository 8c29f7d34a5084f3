package dev.portfolio.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Markdown;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    private final Markdown markdown = new CommonMarkMarkdown();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("  \n\n ", ""),
                Arguments.of("plain words", "plain words"),
                Arguments.of("*a* **b** ~~c~~ `d`", "a b c d"),
                Arguments.of("one line\nand the next", "one line and the next"),
                Arguments.of("hard  \nbreak", "hard\nbreak"),
                Arguments.of("# Title\n\nText", "Title\nText"),
                Arguments.of("Title\n=====\nText", "Title\nText"),
                Arguments.of("first\n\nsecond", "first\nsecond"),
                Arguments.of("[words](https://example.org \"title\")", "words"),
                Arguments.of("<https://example.org/x>", "https://example.org/x"),
                Arguments.of("see ![a picture](pic.png) here", "see a picture here"),
                Arguments.of("![one](1.png)![two](2.png)", "one two"),
                Arguments.of("[![Build](b.svg)](https://ci)", "Build"),
                Arguments.of("- a\n- b\n  - c", "a\nb\nc"),
                Arguments.of("1. a\n\n   more\n2. b", "a\nmore\nb"),
                Arguments.of("> quoted\n> words", "quoted words"),
                Arguments.of("a\n\n---\n\nb", "a\nb"),
                Arguments.of("```java\nint  x;\n\n  y();\n```\nend", "int  x;\n\n  y();\nend"),
                Arguments.of("text\n\n    indented <code>\n", "text\nindented <code>"),
                Arguments.of("`<b>not html</b>`", "<b>not html</b>"),
                Arguments.of("| a | b |\n|---|--:|\n| c | `d` |", "a b\nc d"),
                Arguments.of("| a | b |\n|---|---|\n| x\\|y | |", "a b\nx|y"),
                Arguments.of("&amp; &lt;b&gt; &copy; &#233;", "& <b> © é"),
                Arguments.of("日本語の**文章**と絵文字 🎉", "日本語の文章と絵文字 🎉"),
                Arguments.of("مرحبا *بالعالم*", "مرحبا بالعالم"),
                Arguments.of("a <b>bold</b> <span class=x>word</span>", "a bold word"),
                Arguments.of("<div>\n<p>one</p><p>two</p>\n</div>", "one\ntwo"),
                Arguments.of("<div>one</div><div>two</div>", "one\ntwo"),
                Arguments.of("a<br>b", "a\nb"),
                Arguments.of("<!-- hidden -->\n\nshown <!-- no --> text", "shown text"),
                Arguments.of("<script>\nvar hidden = 1;\n\nvar also = 2;\n</script>\n\nshown", "shown"),
                Arguments.of("<div>\n<script>\nvar hidden;\n\nvar also;\n</script>\n</div>\n\nshown", "shown"),
                Arguments.of("<style>p { color: red }</style>\n\nshown", "shown"),
                Arguments.of("a <script>hidden()</script> b", "a b"),
                Arguments.of("<img src=\"x.png\" alt=\"a drawing\">", "a drawing"),
                Arguments.of("<details><summary>More</summary>\n\n*inside*\n\n</details>", "More\ninside"),
                Arguments.of("\\*not emphasis\\*", "*not emphasis*"),
                Arguments.of("[ref][1]\n\n[1]: https://example.org", "ref"),
                Arguments.of("a\r\nb\r\n\r\nc", "a b\nc"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsWhatAReaderSees(String given, String expected) {
        assertThat(markdown.toPlainText(given)).isEqualTo(expected);
    }

    @Test
    void dropsTheAddressesOfLinks() {
        String plain = markdown.toPlainText("[a](https://secret.example/x?y=z) ![b](https://secret.example/p.png)");
        assertThat(plain).isEqualTo("a b").doesNotContain("secret");
    }
}
