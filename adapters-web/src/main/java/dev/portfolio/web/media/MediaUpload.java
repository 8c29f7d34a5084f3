package dev.portfolio.web.media;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.domain.media.PictureTooLarge;
import dev.portfolio.web.upload.MultipartBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture that somebody sends. */
record MediaUpload(
        String fileName, FileContent content, @Nullable String alt) {

    private static final String FILE = "file";
    private static final String ALT = "alt";

    /** The form, for the documentation. */
    @Schema(name = "MediaUpload", description = "A picture to be kept.")
    record Form(
            @Schema(description = "JPEG, PNG, GIF, WebP or SVG.", type = "string", format = "binary")
            String file,

            @Schema(
                    description = "What it shows, for those who do not see it.",
                    example = "A harbour at dawn.",
                    maxLength = 1000,
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            @Nullable
            String alt) {}

    /** {@link Invalid} naming the field that is missing, unknown or there twice; {@link PictureTooLarge}. */
    static MediaUpload read(MultipartBody body, MediaLimit limit) {
        MediaUpload.Parts parts = new MediaUpload.Parts();
        MultipartBody bounded = body.upTo(limit.bytes());
        for (Optional<MultipartBody.Part> part = bounded.next(); part.isPresent(); part = bounded.next()) {
            parts.take(part.get(), limit);
        }
        FileContent content = parts.content;
        if (content == null) {
            throw new Invalid(FILE, "is missing");
        }
        return new MediaUpload(parts.fileName, content, parts.alt);
    }

    /** What has been read so far. */
    private static final class Parts {

        private String fileName = "";
        private @Nullable FileContent content;
        private @Nullable String alt;

        private void take(MultipartBody.Part part, MediaLimit limit) {
            switch (part.name()) {
                case FILE -> {
                    refuseSecond(FILE, content);
                    fileName = part.fileName().orElse("");
                    content = content(part, limit);
                }
                case ALT -> {
                    refuseSecond(ALT, alt);
                    alt = part.text();
                }
                default -> throw new Invalid(part.name(), "is not known; allowed: " + FILE + ", " + ALT);
            }
        }

        private static void refuseSecond(String name, @Nullable Object before) {
            if (before != null) {
                throw new Invalid(name, "is given more than once; allowed is once");
            }
        }

        private static FileContent content(MultipartBody.Part part, MediaLimit limit) {
            try {
                byte[] bytes = part.content().readNBytes(limit.bytes() + 1);
                if (bytes.length > limit.bytes()) {
                    throw PictureTooLarge.inBytes(bytes.length, limit.megabytes());
                }
                return new FileContent(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
