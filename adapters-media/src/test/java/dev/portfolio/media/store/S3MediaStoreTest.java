package dev.portfolio.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.MediaFile;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.MediaStoreContract;
import dev.portfolio.domain.media.PictureFormat;
import dev.portfolio.domain.media.SampleMedia;
import java.net.URI;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on a real S3 server. */
final class S3MediaStoreTest extends MediaStoreContract {

    private static S3MediaStore store;

    @BeforeAll
    static void open() {
        store = new S3MediaStore(S3Server.shared().location());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected MediaStore store() {
        return store;
    }

    @Test
    void aStoreThatCannotBeReachedIsSaidToBeAway() {
        S3Location nowhere = new S3Location(URI.create("http://localhost:1"), "b", "us-east-1", "key", "secret");
        MediaFile file = new MediaFile(SampleMedia.newHash().id(), OptionalInt.empty());
        try (S3MediaStore away = new S3MediaStore(nowhere)) {
            assertThatThrownBy(() -> away.open(file)).isInstanceOf(Unavailable.class);
            assertThatThrownBy(() -> away.has(file)).isInstanceOf(Unavailable.class);
            assertThatThrownBy(() -> away.delete(file)).isInstanceOf(Unavailable.class);
            assertThatThrownBy(() -> away.put(file, PictureFormat.PNG, new FileContent(new byte[1])))
                    .isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void theKeysAreNotTold() {
        assertThat(S3Server.shared().location().toString()).doesNotContain("secret");
    }
}
