package dev.portfolio.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a store of pictures promises. It may hold other pictures when a test starts. */
public abstract class MediaStoreContract {

    private final MediaFile original = original();
    private final MediaFile small = new MediaFile(original.media(), OptionalInt.of(480));

    protected abstract MediaStore store();

    private static MediaFile original() {
        return new MediaFile(SampleMedia.newHash().id(), OptionalInt.empty());
    }

    @Test
    void hasNothingThatWasNotPut() {
        put(original(), "another");
        assertThat(read(original)).isEmpty();
        assertThat(store().has(original)).isFalse();
    }

    @Test
    void givesTheBytesBack() {
        put(original, "the picture");
        put(small, "a small copy");
        assertThat(read(original)).contains("the picture");
        assertThat(read(small)).contains("a small copy");
        assertThat(store().has(small)).isTrue();
    }

    @Test
    void keepsEveryByteOfALargeFile() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(1).nextBytes(bytes);
        store().put(original, PictureFormat.PNG, new FileContent(bytes));
        try (InputStream in = store().open(original).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void puttingAgainReplacesTheBytes() {
        put(original, "before, and longer");
        put(original, "after");
        assertThat(read(original)).contains("after");
    }

    @Test
    void deletesOneFileOnly() {
        put(original, "the picture");
        put(small, "a small copy");
        store().delete(original);
        store().delete(original);
        assertThat(read(original)).isEmpty();
        assertThat(store().has(original)).isFalse();
        assertThat(read(small)).contains("a small copy");
        put(original, "again");
        assertThat(read(original)).contains("again");
    }

    @Test
    void whatIsBeingReadIsReadToItsEnd() throws IOException {
        put(original, "x".repeat(200_000));
        try (InputStream in = store().open(original).orElseThrow()) {
            assertThat(in.read()).isEqualTo('x');
            put(original, "y");
            assertThat(in.readAllBytes()).hasSize(199_999).containsOnly('x');
        }
    }

    private void put(MediaFile file, String text) {
        store().put(file, PictureFormat.JPEG, new FileContent(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<String> read(MediaFile file) {
        return store().open(file).map(in -> {
            try (in) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
