package dev.portfolio.pages.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleHtmlTest {

    private static String html(String safe) {
        return ArticleHtml.of(safe, ArticlePictures.NONE).html();
    }

    @ParameterizedTest
    @CsvSource({
        "'h2 h3 h2', 'h2 h3 h2'",
        "'h1 h2 h1', 'h2 h3 h2'",
        "'h3 h5 h4 h3', 'h2 h3 h3 h2'",
        "'h1 h2 h3 h4 h5 h6', 'h2 h3 h4 h5 h6 h6'",
    })
    void headingsFollowTheTitleAndSkipNoLevel(String written, String shown) {
        String html = html(written.replaceAll("(h\\d) ?", "<$1>A</$1>"));

        assertThat(html.replaceAll("<(h\\d)>A</\\1>", "$1 ").strip()).isEqualTo(shown);
    }

    @Test
    void aHeadingWithAnIdCanBeLinkedTo() {
        assertThat(html("<h2 id=\"why-it-works\">Why <em>it</em> works</h2>"))
                .isEqualTo("<h2 id=\"why-it-works\">Why <em>it</em> works"
                        + "<a class=\"anchor\" href=\"#why-it-works\" aria-label=\"Link to this section\">#</a></h2>");
    }

    @Test
    void knownLanguagesAreCalledAsTheHighlighterCallsThem() {
        ArticleHtml article = ArticleHtml.of(
                "<pre><code class=\"language-YML\">a: 1</code></pre><pre><code"
                        + " class=\"language-klingon\">q</code></pre>",
                ArticlePictures.NONE);

        assertThat(article.html())
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-yaml\">a: 1</code></pre>"
                        + "<pre tabindex=\"0\"><code>q</code></pre>");
        assertThat(article.scripts()).containsExactly("prism-core.js", "prism-yaml.js");
    }

    @Test
    void aPictureWaitsUntilItIsNearAndHasWordsForIt() {
        assertThat(html("<img src=\"/a.png\" />"))
                .isEqualTo("<img loading=\"lazy\" decoding=\"async\" src=\"/a.png\" alt=\"\">");
        assertThat(html("<img src=\"/a.png\" alt=\"A\" />"))
                .isEqualTo("<img loading=\"lazy\" decoding=\"async\" src=\"/a.png\" alt=\"A\">");
    }

    @Test
    void anEmptyCornerOfATableIsNoHeading() {
        assertThat(html("<tr><th align=\"right\"></th><th>A</th></tr>"))
                .isEqualTo("<tr><td align=\"right\"></td><th>A</th></tr>");
    }

    @Test
    void textThatLooksLikeMarkupStaysText() {
        String escaped = "<p>&lt;img src=x&gt; &lt;h1&gt;A&lt;/h1&gt; $1 \\</p>";

        assertThat(html(escaped)).isEqualTo(escaped);
    }

    @Test
    void everyPartOfTheHighlighterIsThere() {
        CodeLanguage.ALL_COMPONENTS.forEach(
                part -> assertThat(CodeLanguage.source(part).exists()).as(part).isTrue());
    }

    @Test
    void japaneseIsCountedByCharactersAndEnglishByWords() {
        assertThat(ReadingTime.minutes("<p>" + "word ".repeat(2380) + "</p>")).isEqualTo(10);
        assertThat(ReadingTime.minutes("<p>" + "木".repeat(2500) + "</p>")).isEqualTo(5);
        assertThat(ReadingTime.minutes("<p>word</p>")).isEqualTo(1);
    }
}
