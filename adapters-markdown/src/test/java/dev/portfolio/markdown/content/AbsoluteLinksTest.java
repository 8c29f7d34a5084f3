package dev.portfolio.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Markdown;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteLinksTest {

    private static final URI BASE = URI.create("https://example.org/blog/pools");

    private final Markdown markdown = new CommonMarkMarkdown();

    @ParameterizedTest
    @CsvSource({
        "/about, https://example.org/about",
        "other, https://example.org/blog/other",
        "../img/a.png, https://example.org/img/a.png",
        "#top, https://example.org/blog/pools#top",
        "//cdn.example/x, https://cdn.example/x",
        "https://elsewhere.example/x?a=1, https://elsewhere.example/x?a=1",
        "mailto:a@example.org, mailto:a@example.org",
    })
    void everyAddressIsAbsolute(String written, String absolute) {
        assertThat(markdown.toSafeHtml("[a](" + written + ")", BASE)).contains(attribute("href", absolute));
        if (!written.startsWith("mailto")) {
            assertThat(markdown.toSafeHtml("![a](" + written + ")", BASE)).contains(attribute("src", absolute));
        }
    }

    private static String attribute(String name, String value) {
        return name + "=\"" + value.replace("@", "&#64;").replace("=", "&#61;") + "\"";
    }

    @Test
    void elseItIsTheSameHtml() {
        String text =
                "# Title\n\n<script>alert(1)</script> *a* `href=\"/x\"` <a href='javascript:alert(1)'>b</a>\n\n| a |\n|-|\n| b |";
        assertThat(markdown.toSafeHtml(text, BASE)).isEqualTo(markdown.toSafeHtml(text));
    }
}
