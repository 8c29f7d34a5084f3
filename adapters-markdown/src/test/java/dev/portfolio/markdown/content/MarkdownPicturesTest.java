package dev.portfolio.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.importing.PictureReferences;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownPicturesTest {

    private final PictureReferences pictures = new MarkdownPictures();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![A photo](photo.jpg) | ![A photo](/media/x)",
                "![A photo](photo.jpg \"Title (a)\") | ![A photo](/media/x \"Title (a)\")",
                "![A photo](<photo.jpg>) | ![A photo](</media/x>)",
                "![](photo.jpg)![](photo.jpg) | ![](/media/x)![](/media/x)",
                "[large](photo.jpg) | [large](/media/x)",
                "[![small](small.jpg)](photo.jpg) | [![small](small.jpg)](/media/x)",
                "[![small](photo.jpg)](large.jpg) | [![small](/media/x)](large.jpg)",
                "[![photo.jpg](photo.jpg)](photo.jpg) | [![photo.jpg](/media/x)](/media/x)",
                "text <img src=\"photo.jpg\" alt='x'> text | text <img src=\"/media/x\" alt='x'> text",
                "text <img alt=x src='photo.jpg'/> text | text <img alt=x src='/media/x'/> text",
                "{{<img src=\"photo.jpg\" alt=\"A photo.jpg\">}} | {{<img src=\"/media/x\" alt=\"A photo.jpg\">}}",
                "{{< figure src=\"photo.jpg\" >}} | {{< figure src=\"/media/x\" >}}",
                "a `![x](photo.jpg)` ![x](photo.jpg) | a `![x](photo.jpg)` ![x](/media/x)",
                "> - ![x](photo.jpg) | > - ![x](/media/x)",
                "\u8A8D\u5B9A \uD83C\uDFC5 ![x](photo.jpg) | \u8A8D\u5B9A \uD83C\uDFC5 ![x](/media/x)",
            })
    void aPictureIsFoundAndReplaced(String before, String after) {
        assertThat(pictures.in(before)).contains("photo.jpg");
        assertThat(pictures.replaced(before, Map.of("photo.jpg", "/media/x"))).isEqualTo(after);
    }

    @Test
    void definitionsBlocksOfHtmlAndTablesAreRead() {
        String text = """
                ![first][one] and ![two]

                [one]: photo.jpg "Title"
                [two]: <b/photo.jpg>

                <figure>
                  <img
                    src="photo.jpg">
                </figure>

                | a | b |
                |---|---|
                | ![x](photo.jpg) | text |
                """;
        assertThat(pictures.in(text)).containsExactly("photo.jpg", "b/photo.jpg");
        assertThat(pictures.replaced(text, Map.of("photo.jpg", "/m/1", "b/photo.jpg", "/m/2")))
                .contains("[one]: /m/1 \"Title\"", "[two]: </m/2>", "    src=\"/m/1\">", "| ![x](/m/1) | text |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](https://example.org/photo.jpg)",
                "![x](//example.org/photo.jpg)",
                "![x](/images/photo.jpg)",
                "![x](data:image/png;base64,AAAA)",
                "![x](#part)",
                "![x]()",
                "[page](other.md)",
                "[page](other/)",
                "```\n![x](photo.jpg)\n```",
                "    ![x](photo.jpg)",
                "`<img src=\"photo.jpg\">`",
                "{{< youtube photo.jpg >}}",
                "{{</img>}} photo.jpg",
                "plain photo.jpg",
                ""
            })
    void nothingElseIs(String text) {
        assertThat(pictures.in(text)).isEmpty();
        assertThat(pictures.replaced(text, Map.of("photo.jpg", "/media/x"))).isEqualTo(text);
    }

    @Test
    void whatIsNotNamedStays() {
        String text = "![a](a.jpg) ![b](b.jpg)";
        assertThat(pictures.replaced(text, Map.of("b.jpg", "/media/b"))).isEqualTo("![a](a.jpg) ![b](/media/b)");
    }

    @Test
    void aPathIsDecodedAndWithoutWhatFollowsIt() {
        assertThat(PictureAddress.path("my%20photo.jpg?v=2#center")).isEqualTo("my photo.jpg");
        assertThat(PictureAddress.path("a+b.jpg")).isEqualTo("a+b.jpg");
        assertThat(PictureAddress.path("100%.jpg")).isEqualTo("100%.jpg");
    }

    @Test
    void aTextMadeToExhaustIsReadInTime() {
        String text = "![a](".repeat(50_000) + "[".repeat(50_000) + "<img ".repeat(50_000);
        assertThat(pictures.in(text)).hasSizeLessThan(10);
    }
}
