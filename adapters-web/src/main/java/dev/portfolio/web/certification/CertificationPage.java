package dev.portfolio.web.certification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.page.Page;
import dev.portfolio.web.page.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of certifications. */
@Schema(description = "A page of certifications.")
record CertificationPage(
        List<CertificationResponse> items,

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

    static CertificationPage from(Page<Certification> page, @Nullable String nextCursor) {
        return new CertificationPage(page.map(CertificationResponse::from).items(), nextCursor, page.total());
    }
}
