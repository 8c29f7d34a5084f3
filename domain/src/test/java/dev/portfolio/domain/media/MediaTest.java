package dev.portfolio.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MediaTest {

    @Test
    void theSameContentHasTheSameIdentityWhereverItComes() {
        ContentHash hash = ContentHash.of("a picture".getBytes(StandardCharsets.UTF_8));
        assertThat(hash.id())
                .isEqualTo(new FileContent("a picture".getBytes(StandardCharsets.UTF_8))
                        .hash()
                        .id());
        assertThat(hash.id().value().version()).isEqualTo(8);
        assertThat(hash.id().value().variant()).isEqualTo(2);
        assertThat(hash.id()).isNotEqualTo(SampleMedia.newHash().id());
    }

    @Test
    void pathsNameThePictureAndItsVariantsByTheirFormat() {
        Media media = SampleMedia.aPicture();
        assertThat(media.path()).isEqualTo("/media/" + media.id() + "/harbour.jpg");
        assertThat(media.path(media.variants().getFirst())).isEqualTo("/media/" + media.id() + "/480/harbour.jpg");
        assertThat(media.path(media.variants().getLast())).isEqualTo("/media/" + media.id() + "/960/harbour.png");
        assertThat(media.files())
                .extracting(MediaFile::key)
                .containsExactly(media.id() + "/original", media.id() + "/480", media.id() + "/960");
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        Media media = SampleMedia.aPicture();
        assertThat(media.withAlt(media.alt(), media.timestamps().updatedAt().plusSeconds(1)))
                .isSameAs(media);
        Media changed = media.withAlt("Other.", media.timestamps().updatedAt().plusSeconds(1));
        assertThat(changed.timestamps().updatedAt()).isAfter(media.timestamps().updatedAt());
        assertThatThrownBy(() -> media.withAlt(
                        "x".repeat(Media.ALT + 1), media.timestamps().updatedAt()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void scalingKeepsTheProportions() {
        assertThat(new PictureSize(4000, 3000).scaledTo(480)).isEqualTo(new PictureSize(480, 360));
        assertThat(new PictureSize(4000, 1).scaledTo(480)).isEqualTo(new PictureSize(480, 1));
        assertThatThrownBy(() -> new PictureSize(0, 3)).isInstanceOf(Invalid.class);
    }
}
