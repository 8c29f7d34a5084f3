package dev.portfolio.domain.media;

import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Timestamps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sample entries of pictures, each with a content of its own, and copies of them with something changed. */
public final class SampleMedia {

    private SampleMedia() {}

    public static Media aPicture() {
        return with(newHash(), "harbour.jpg", "A harbour at dawn.", SampleContent.timestamps());
    }

    public static Media named(String fileName) {
        return with(newHash(), fileName, null, SampleContent.timestamps());
    }

    public static Media withAlt(@Nullable String alt) {
        return with(newHash(), "harbour.jpg", alt, SampleContent.timestamps());
    }

    /** A drawing that does not say how large it is. */
    public static Media aDrawing() {
        return new Media(
                newHash(),
                new FileName("plan.svg"),
                PictureFormat.SVG,
                512,
                null,
                "",
                List.of(),
                SampleContent.timestamps());
    }

    public static Media with(ContentHash hash, String fileName, @Nullable String alt, Timestamps timestamps) {
        return new Media(
                hash,
                new FileName(fileName),
                PictureFormat.JPEG,
                4_000_000_000L,
                new PictureSize(4000, 3000),
                alt,
                List.of(
                        new Variant(new PictureSize(480, 360), PictureFormat.JPEG, 20_000),
                        new Variant(new PictureSize(960, 720), PictureFormat.PNG, 3_000_000_000L)),
                timestamps);
    }

    /** A hash that no other sample has. */
    public static ContentHash newHash() {
        return ContentHash.of(SampleContent.newId().toString().getBytes(StandardCharsets.UTF_8));
    }
}
