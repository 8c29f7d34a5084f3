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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskMediaStoreTest extends MediaStoreContract {

    @TempDir
    Path home;

    @Override
    protected MediaStore store() {
        return new DiskMediaStore(home.resolve("media"));
    }

    @Test
    void leavesNothingBehindOfWhatIsDeleted() throws IOException {
        MediaFile file = new MediaFile(SampleMedia.newHash().id(), OptionalInt.empty());
        store().put(file, PictureFormat.PNG, new FileContent(new byte[10]));
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(home.resolve("media/" + file.key()));
        }
        store().delete(file);
        try (Stream<Path> files = Files.list(home.resolve("media"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsAStoreThatIsAway() throws IOException {
        Files.writeString(home.resolve("media"), "a file where the folder should be");
        MediaFile file = new MediaFile(SampleMedia.newHash().id(), OptionalInt.empty());
        assertThatThrownBy(() -> store().put(file, PictureFormat.PNG, new FileContent(new byte[10])))
                .isInstanceOf(Unavailable.class);
    }
}
