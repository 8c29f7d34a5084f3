package dev.portfolio.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever reads pictures promises. */
public abstract class PicturesContract {

    protected abstract Pictures pictures();

    @Test
    void knowsAPictureByItsBytes() {
        Picture png = pictures().read(SamplePictures.png(30, 20), List.of());
        assertThat(png.format()).isEqualTo(PictureFormat.PNG);
        assertThat(png.size()).isEqualTo(new PictureSize(30, 20));
        assertThat(png.renditions()).isEmpty();
        Picture jpeg = pictures().read(SamplePictures.jpeg(21, 42), List.of());
        assertThat(jpeg.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(jpeg.size()).isEqualTo(new PictureSize(21, 42));
    }

    @Test
    void whatItKeepsIsTheSamePicture() {
        Picture once = pictures().read(SamplePictures.jpeg(40, 30), List.of());
        Picture again = pictures().read(once.content(), List.of());
        assertThat(again.content().bytes()).isEqualTo(once.content().bytes());
        assertThat(again.size()).isEqualTo(once.size());
    }

    @Test
    void makesSmallerCopiesAndNeverLargerOnes() {
        Picture picture = pictures().read(SamplePictures.png(900, 601), List.of(300, 600, 900, 1200));
        assertThat(picture.renditions())
                .extracting(Picture.Rendition::size)
                .containsExactly(new PictureSize(300, 200), new PictureSize(600, 401));
        for (Picture.Rendition rendition : picture.renditions()) {
            Picture copy = pictures().read(rendition.content(), List.of());
            assertThat(copy.size()).isEqualTo(rendition.size());
            assertThat(copy.format()).isEqualTo(rendition.format());
        }
    }

    @Test
    void refusesWhatIsNoPicture() {
        for (String text : List.of("", "GI", "plain text", "%PDF-1.7", "<!doctype html><svg>", "\0\0\0\0")) {
            assertThatThrownBy(() -> pictures().read(new FileContent(text.getBytes(StandardCharsets.UTF_8)), List.of()))
                    .as(text)
                    .isInstanceOf(PictureUnsupported.class);
        }
    }

    @Test
    void refusesABrokenPicture() {
        byte[] png = SamplePictures.png(200, 200).bytes();
        assertThatThrownBy(() -> pictures().read(new FileContent(Arrays.copyOf(png, 60)), List.of()))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("file: ");
    }
}
