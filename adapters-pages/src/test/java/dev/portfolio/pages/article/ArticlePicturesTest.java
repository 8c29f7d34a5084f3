package dev.portfolio.pages.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.SampleMedia;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticlePicturesTest {

    private final Media picture = SampleMedia.aPicture();
    private final Media drawing = SampleMedia.aDrawing();
    private final ArticlePictures pictures = new ArticlePictures(Map.of(picture.id(), picture, drawing.id(), drawing));

    private static String source(String path) {
        return "src=\"" + path + "\" alt=\"A\"";
    }

    @Test
    void roomIsLeftForAPictureAndItsSmallerCopiesAreOffered() {
        String folder = "/media/" + picture.id();

        assertThat(pictures.attributes(source(picture.path())))
                .isEqualTo("width=\"4000\" height=\"3000\" srcset=\"" + folder + "/480/harbour.jpg 480w, " + folder
                        + "/960/harbour.png 960w, " + folder
                        + "/harbour.jpg 4000w\" sizes=\"(min-width: 45rem) 41rem, 92vw\" ");
    }

    @Test
    void aDrawingThatDoesNotSayHowLargeItIsGetsNothing() {
        assertThat(pictures.attributes(source(drawing.path()))).isEmpty();
    }

    @Test
    void whatIsElsewhereUnknownOrHasAWidthStaysAsItIs() {
        assertThat(pictures.attributes(source("https://example.org" + picture.path())))
                .isEmpty();
        assertThat(pictures.attributes(source(SampleMedia.aPicture().path()))).isEmpty();
        assertThat(pictures.attributes("width=\"10\" " + source(picture.path())))
                .isEmpty();
        assertThat(pictures.attributes(source("/media/nothing/a.png"))).isEmpty();
    }

    @Test
    void onlyAddressesOfPicturesAreAskedFor() {
        String html = "<img " + source(picture.path()) + "><img " + source(picture.path()) + "><img "
                + source("/elsewhere.png") + "><p>src=" + drawing.path() + "</p>";

        assertThat(ArticlePictures.shownIn(html)).containsExactly(picture.id());
    }
}
