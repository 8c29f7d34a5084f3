package dev.portfolio.media.picture;

import static dev.portfolio.media.picture.PictureFiles.ascii;
import static dev.portfolio.media.picture.PictureFiles.chunk;
import static dev.portfolio.media.picture.PictureFiles.exif;
import static dev.portfolio.media.picture.PictureFiles.holds;
import static dev.portfolio.media.picture.PictureFiles.joined;
import static dev.portfolio.media.picture.PictureFiles.jpegWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.Picture;
import dev.portfolio.domain.media.PictureFormat;
import dev.portfolio.domain.media.PictureSize;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.domain.media.PictureUnsupported;
import dev.portfolio.domain.media.Pictures;
import dev.portfolio.domain.media.SamplePictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pictures bring along that nobody should get, and what pretends to be one. */
final class HostilePicturesTest {

    /** Two frames of one pixel, and a comment. */
    private static final byte[] MOVING_GIF = joined(
            ascii("GIF89a"),
            new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, (byte) 255, (byte) 255, (byte) 255},
            new byte[] {0x21, (byte) 0xFE, 6},
            ascii("secret"),
            new byte[] {0},
            frame(),
            frame(),
            new byte[] {0x3B},
            ascii("behind the end"));

    private final Pictures pictures = new ImageIoPictures();

    private static byte[] frame() {
        return new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
    }

    private Picture read(byte[] bytes, Integer... widths) {
        return pictures.read(new FileContent(bytes), List.of(widths));
    }

    @Test
    void metadataAndWhatStandsBehindTheEndOfAJpegAreNotKept() {
        byte[] jpeg = SamplePictures.jpeg(60, 40).bytes();
        byte[] full = joined(
                jpegWith(
                        jpegWith(
                                jpegWith(jpeg, 0xE1, joined(ascii("Exif\0\0"), exif(1))),
                                0xE1,
                                ascii("http://ns.adobe.com/xap/1.0/\0secret")),
                        0xFE,
                        ascii("a comment")),
                ascii("PK\u0003\u0004 <script>behind the end</script>"));
        Picture picture = read(full);
        assertThat(holds(picture.content(), "GPS")).isFalse();
        assertThat(holds(picture.content(), "secret")).isFalse();
        assertThat(holds(picture.content(), "comment")).isFalse();
        assertThat(holds(picture.content(), "script")).isFalse();
        assertThat(picture.content().bytes()).isEqualTo(jpeg);
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 40", "3, 60, 40", "6, 40, 60", "8, 40, 60", "5, 40, 60", "9, 60, 40"})
    void aTurnedPictureIsUprightAndStaysSo(int orientation, int width, int height) {
        byte[] jpeg = jpegWith(SamplePictures.jpeg(60, 40).bytes(), 0xE1, joined(ascii("Exif\0\0"), exif(orientation)));
        Picture picture = read(jpeg, 20);
        assertThat(picture.size()).isEqualTo(new PictureSize(width, height));
        assertThat(read(picture.content().bytes()).size()).isEqualTo(picture.size());
        assertThat(picture.renditions().getFirst().size())
                .isEqualTo(picture.size().scaledTo(20));
        assertThat(holds(picture.content(), "GPS")).isFalse();
        assertThat(holds(picture.renditions().getFirst().content(), "Exif")).isFalse();
    }

    @Test
    void textsAndWhatStandsBehindTheEndOfAPngAreNotKept() {
        byte[] png = SamplePictures.png(30, 20).bytes();
        int end = png.length - 12;
        byte[] full = joined(
                Arrays.copyOf(png, end),
                chunk("tEXt", ascii("Author\0secret")),
                chunk("eXIf", exif(6)),
                Arrays.copyOfRange(png, end, png.length),
                ascii("<?php behind the end"));
        Picture picture = read(full);
        assertThat(holds(picture.content(), "secret")).isFalse();
        assertThat(holds(picture.content(), "GPS")).isFalse();
        assertThat(holds(picture.content(), "php")).isFalse();
        assertThat(picture.size()).isEqualTo(new PictureSize(20, 30));
    }

    @Test
    void aMovingGifKeepsItsFramesAndHasNoVariants() {
        Picture picture = read(MOVING_GIF, 1);
        assertThat(picture.format()).isEqualTo(PictureFormat.GIF);
        assertThat(picture.renditions()).isEmpty();
        assertThat(holds(picture.content(), "secret")).isFalse();
        assertThat(holds(picture.content(), "behind")).isFalse();
        assertThat(picture.content().length()).isEqualTo(19 + 2 * frame().length + 1);
    }

    @Test
    void aWebpIsReadAndItsVariantsAreJpeg() throws IOException {
        byte[] webp = resource("photo.webp");
        Picture picture = read(webp, 100, 200);
        assertThat(picture.format()).isEqualTo(PictureFormat.WEBP);
        assertThat(picture.size()).isEqualTo(new PictureSize(240, 320));
        assertThat(holds(picture.content(), "GPS")).isFalse();
        assertThat(picture.renditions()).extracting(Picture.Rendition::format).containsOnly(PictureFormat.JPEG);
        assertThat(read(picture.content().bytes()).size()).isEqualTo(picture.size());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = HostilePicturesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void aPictureWithMorePixelsThanCanBeReadIsRefusedUnread() {
        assertThatThrownBy(() -> read(PictureFiles.pngOfSize(20_000, 20_000)))
                .isInstanceOf(PictureTooLarge.class)
                .hasMessageContaining("20000 x 20000");
        assertThatThrownBy(() -> read(PictureFiles.pngOfSize(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isInstanceOfAny(PictureTooLarge.class, Invalid.class);
    }

    @Test
    void otherKindsOfFilesAreNamed() {
        assertThatThrownBy(() -> read(ascii("\0\0\0 ftypavif\0\0\0\0")))
                .isInstanceOf(PictureUnsupported.class)
                .hasMessageContaining("AVIF");
        assertThatThrownBy(() -> read(ascii("\0\0\0 ftypheic\0\0\0\0"))).hasMessageContaining("HEIC");
        assertThatThrownBy(() -> read(ascii("II*\0"))).hasMessageContaining("TIFF");
        assertThatThrownBy(() -> read(ascii("PK\u0003\u0004"))).hasMessageContaining("zip");
    }

    @Test
    void nothingThatIsCutOrChangedAnywhereIsAFaultOfOurs() throws IOException {
        Random random = new Random(5);
        for (byte[] whole : List.of(
                SamplePictures.jpeg(40, 30).bytes(),
                SamplePictures.png(40, 30).bytes(),
                MOVING_GIF,
                Arrays.copyOf(resource("photo.webp"), resource("photo.webp").length))) {
            for (int i = 0; i < 150; i++) {
                byte[] bytes = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
                if (bytes.length > 0) {
                    bytes[random.nextInt(Math.min(bytes.length, 400))] = (byte) random.nextInt();
                }
                try {
                    assertThat(read(bytes, 20)).isNotNull();
                } catch (Invalid | PictureUnsupported | PictureTooLarge e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><SCRIPT/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href=' java&#10;script:alert(1)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='data:text/html;base64,xx'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='href' to='x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='onclick' to='x'/></svg>",
                "<?xml-stylesheet href='x'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg [<!ENTITY x '<script/>'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg SYSTEM 'file:///etc/passwd' []><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'/><script/>"
            })
    void aDrawingThatCouldRunSomethingIsRefused(String svg) {
        assertThatThrownBy(() -> read(svg.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("SVG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"<svg xmlns='http://www.w3.org/2000/svg' width='30px' height='20'/>\" | 30 | 20",
                "\"<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640.5,480'><path d='M0 0'/></svg>\" | 640 | 480",
            })
    void aDrawingThatOnlyShowsIsTaken(String svg, int width, int height) {
        Picture picture = read(svg.getBytes(StandardCharsets.UTF_8), 10);
        assertThat(picture.format()).isEqualTo(PictureFormat.SVG);
        assertThat(picture.size()).isEqualTo(new PictureSize(width, height));
        assertThat(picture.renditions()).isEmpty();
    }

    @Test
    void aDrawingMaySayNoSizeAndHaveAnOldDocumentType() {
        String svg =
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%'>"
                        + "<image href='data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(new byte[3]) + "'/></svg>";
        assertThat(read(ascii(svg)).size()).isNull();
    }
}
