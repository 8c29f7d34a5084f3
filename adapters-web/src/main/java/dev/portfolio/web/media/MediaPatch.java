package dev.portfolio.web.media;

import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.media.Media;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to change of a picture. */
@Schema(name = "MediaPatch", description = "What is to change, as a merge patch (RFC 7396).")
record MediaPatch(
        @Schema(
                description = "What it shows, for those who do not see it; empty where it only decorates.",
                example = "A harbour at dawn.",
                maxLength = Media.ALT,
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String alt) {

    static Change<Optional<String>> alt(Members members) {
        Change<Optional<String>> alt = members.optionalText("alt", text -> Texts.optional("alt", text, Media.ALT));
        members.refuseTheRest();
        return alt;
    }
}
