package dev.portfolio.web.desk;

import dev.portfolio.application.desk.CheckSlug;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a slug is free. */
@Schema(name = "SlugCheck", description = "Whether a slug is free.")
record SlugResponse(
        @Schema(description = "The one that was asked for.", example = "connection-pooling")
        String slug,

        @Schema(description = "Whether the item could have it.", example = "false")
        boolean free,

        @Schema(description = "The other item that has it; null where none has, or it is not a slug at all.") @Nullable
        SlugHolderResponse holder,

        @Schema(description = "One like it that is free, where it is not.", example = "connection-pooling-2") @Nullable
        String suggestion) {

    /** The item that has a slug. */
    @Schema(name = "SlugHolder", description = "The item that has a slug.")
    record SlugHolderResponse(
            @Schema(
                    allowableValues = {"post", "project"},
                    example = "post")
            String type,

            @Schema(description = "Its id.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11", format = "uuid")
            String id,

            @Schema(description = "The slug.", example = "connection-pooling")
            String slug) {

        static SlugHolderResponse of(ContentRef item, String slug) {
            return new SlugHolderResponse(item.type().key(), item.id().toString(), slug);
        }
    }

    static SlugResponse from(String text, CheckSlug.Verdict verdict) {
        return new SlugResponse(
                text,
                verdict.free(),
                verdict.holder().map(item -> SlugHolderResponse.of(item, text)).orElse(null),
                verdict.suggestion().map(Slug::value).orElse(null));
    }
}
