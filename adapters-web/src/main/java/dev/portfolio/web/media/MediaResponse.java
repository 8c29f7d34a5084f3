package dev.portfolio.web.media;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.PictureSize;
import dev.portfolio.domain.media.Variant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture. */
@Schema(name = "Media", description = "A picture that content can show.")
record MediaResponse(
        @Schema(
                description = "Comes from the content of the file: the same content has the same id.",
                example = "3f0a4c1e-9b52-8d6f-a1c3-5e7d9b2f4a68",
                format = "uuid")
        String id,

        @JsonProperty("file_name") @Schema(description = "What it is called in its address.", example = "harbour.jpg")
        String fileName,

        @JsonProperty("content_type") @Schema(description = "Its media type, by its bytes.", example = "image/jpeg")
        String contentType,

        @Schema(description = "How large its file is, without metadata.", example = "482133")
        long bytes,

        @Schema(description = "In pixels; null for an SVG that does not say.", example = "4000") @Nullable
        Integer width,

        @Schema(description = "In pixels; null for an SVG that does not say.", example = "3000") @Nullable
        Integer height,

        @Schema(
                description = "What it shows, for those who do not see it: empty where it only decorates, null where"
                        + " nobody has said yet.",
                example = "A harbour at dawn.")
        @Nullable
        String alt,

        @Schema(
                description = "Where it is, for everybody; never changes.",
                example = "/media/3f0a4c1e-9b52-8d6f-a1c3-5e7d9b2f4a68/harbour.jpg",
                format = "uri-reference")
        String url,

        @Schema(description = "Smaller copies, the smallest first; none of drawings and moving pictures.")
        List<VariantResponse> variants,

        @Schema(
                description = "To be pasted into a text.",
                example = "![A harbour at dawn.](/media/3f0a4c1e-9b52-8d6f-a1c3-5e7d9b2f4a68/harbour.jpg)")
        String markdown,

        @JsonProperty("created_at") @Schema(description = "When it came.", example = "2026-02-27T18:00:00Z")
        Instant createdAt) {

    /** A smaller copy. */
    @Schema(name = "MediaVariant", description = "A smaller copy of a picture.")
    record VariantResponse(
            @Schema(description = "In pixels.", example = "480")
            int width,

            @Schema(description = "In pixels.", example = "360")
            int height,

            @Schema(
                    description = "Where it is, for everybody.",
                    example = "/media/3f0a4c1e-9b52-8d6f-a1c3-5e7d9b2f4a68/480/harbour.jpg",
                    format = "uri-reference")
            String url) {

        static VariantResponse of(Media media, Variant variant) {
            return new VariantResponse(variant.size().width(), variant.size().height(), media.path(variant));
        }
    }

    static MediaResponse from(Media media) {
        PictureSize size = media.size();
        return new MediaResponse(
                media.id().toString(),
                media.fileName().value(),
                media.format().contentType(),
                media.bytes(),
                size == null ? null : size.width(),
                size == null ? null : size.height(),
                media.alt(),
                media.path(),
                media.variants().stream()
                        .map(variant -> VariantResponse.of(media, variant))
                        .toList(),
                "![" + escaped(media.alt()) + "](" + media.path() + ")",
                media.timestamps().createdAt());
    }

    /** On one line, with nothing in it that would end the text of an image. */
    private static String escaped(@Nullable String alt) {
        return alt == null ? "" : alt.strip().replaceAll("\\s+", " ").replaceAll("[\\\\\\[\\]`*_<&]", "\\\\$0");
    }
}
