package dev.portfolio.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentId;
import org.junit.jupiter.api.Test;

/** What the memory of imported pictures promises. It is empty when a test starts. */
public abstract class MediaSourcesContract {

    protected abstract MediaSources sources();

    /** The id of a picture that is kept. */
    protected abstract ContentId aPicture();

    @Test
    void knowsNothingAboutAPathThatWasNotImported() {
        sources().remember("posts/pool/other.jpg", aPicture());
        assertThat(sources().find("posts/pool/photo.jpg")).isEmpty();
    }

    @Test
    void remembersThePictureThatLastCameFromAPath() {
        ContentId first = aPicture();
        ContentId second = aPicture();
        sources().remember("posts/pool/photo.jpg", first);
        sources().remember("posts/lake/photo.jpg", first);
        assertThat(sources().find("posts/pool/photo.jpg")).contains(first);
        sources().remember("posts/pool/photo.jpg", second);
        sources().remember("posts/pool/photo.jpg", second);
        assertThat(sources().find("posts/pool/photo.jpg")).contains(second);
        assertThat(sources().find("posts/lake/photo.jpg")).contains(first);
    }

    @Test
    void keepsAPathOfAnyLengthAndScriptAsItIs() {
        String path = "投稿/🚀 'a\\b\"/" + "folder/".repeat(2_000) + "ü u\u0308.png";
        ContentId picture = aPicture();
        sources().remember(path, picture);
        assertThat(sources().find(path)).contains(picture);
        assertThat(sources().find(path + "/")).isEmpty();
    }
}
