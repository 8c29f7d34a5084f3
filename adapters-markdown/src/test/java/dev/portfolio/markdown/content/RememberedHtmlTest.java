package dev.portfolio.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Markdown;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedHtmlTest {

    private final List<String> rendered = new ArrayList<>();

    private final Markdown counted = new Markdown() {
        @Override
        public String toPlainText(String markdown) {
            return markdown;
        }

        @Override
        public String toSafeHtml(String markdown) {
            rendered.add(markdown);
            return "<p>" + markdown + "</p>";
        }

        @Override
        public String toSafeHtml(String markdown, URI base) {
            return toSafeHtml(markdown);
        }
    };

    @Test
    void rendersATextOnceHoweverOftenItIsRead() {
        Markdown html = new RememberedHtml(counted);
        assertThat(html.toSafeHtml("a text")).isEqualTo("<p>a text</p>");
        assertThat(html.toSafeHtml(new String("a text".toCharArray()))).isEqualTo("<p>a text</p>");
        assertThat(rendered).containsExactly("a text");
    }

    @Test
    void anotherTextIsAnother() {
        Markdown html = new RememberedHtml(counted);
        assertThat(html.toSafeHtml("a text")).isNotEqualTo(html.toSafeHtml("another text"));
    }

    @Test
    void whatIsLargerThanTheBoundIsRenderedAgain() {
        Markdown html = new RememberedHtml(counted, 10);
        html.toSafeHtml("longer than ten characters");
        html.toSafeHtml("another one of that length");
        html.toSafeHtml("longer than ten characters");
        html.toSafeHtml("another one of that length");
        assertThat(rendered).hasSizeGreaterThan(2);
    }
}
