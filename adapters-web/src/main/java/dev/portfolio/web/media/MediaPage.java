package dev.portfolio.web.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.page.Page;
import dev.portfolio.web.page.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of pictures. */
@Schema(description = "A page of pictures.")
record MediaPage(
        List<MediaResponse> items,

        @JsonProperty("next_cursor")
        @Schema(description = "What to send as `cursor` for the next page; null on the last.", example = "qk3Jr0pYQ7wT")
        @Nullable
        String nextCursor,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "The number of all matching items; only where `count=exact` asked for it.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                example = "12")
        @Nullable
        Long total)
        implements Listing {

    static MediaPage from(Page<Media> page, @Nullable String nextCursor) {
        return new MediaPage(page.map(MediaResponse::from).items(), nextCursor, page.total());
    }
}
