package dev.portfolio.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "photo.jpg, JPEG, photo.jpg",
        "photo.JPEG, JPEG, photo.jpeg",
        "photo.png, JPEG, photo.jpg",
        "Mein Foto (1).jpg, JPEG, Mein-Foto-1.jpg",
        "Grüße.png, PNG, Gru-e.png",
        "../../etc/passwd, PNG, passwd.png",
        "C:\\pictures\\a.gif, GIF, a.gif",
        ".htaccess, PNG, picture.png",
        "evil.svg.html, SVG, evil.svg.svg",
        "'', WEBP, picture.webp",
        "認定.png, PNG, picture.png",
        "..., PNG, picture.png",
        "a.b.c.webp, WEBP, a.b.c.webp",
    })
    void aNameIsMadeFitForAnAddress(String given, PictureFormat format, String name) {
        assertThat(FileName.of(given, format).value()).isEqualTo(name);
        assertThat(FileName.of(name, format).value()).isEqualTo(name);
    }

    @Test
    void aLongNameIsShortened() {
        assertThat(FileName.of("a".repeat(300) + ".png", PictureFormat.PNG).value())
                .isEqualTo("a".repeat(80) + ".png");
    }

    @ParameterizedTest
    @CsvSource({"a/b.png", "a b.png", "a", ".png", "a.pn<", "'a.png\n'"})
    void nothingElseIsOne(String text) {
        assertThatThrownBy(() -> new FileName(text)).isInstanceOf(Invalid.class);
    }
}
