package dev.portfolio.web.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.schedule.ScheduleItem;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.body.Moments;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an item is to go out. */
@Schema(name = "ScheduleInput", description = "When an item is to go out.")
record ScheduleInput(
        @JsonProperty("publish_at") @Schema(description = "A moment in the future.", example = "2099-01-01T08:00:00Z")
        Instant publishAt,

        @Schema(
                description = "The number of the revision that is to go out; left out, it is the item as it is now.",
                example = "1",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        Integer revision) {

    static ScheduleItem.Command command(Editor editor, ContentType type, String id, Members body) {
        body.need("publish_at");
        Change<Instant> publishAt = body.text("publish_at", Moments::instant);
        Change<Optional<Integer>> revision = body.wholeNumber("revision", Optional::of);
        body.refuseTheRest();
        return new ScheduleItem.Command(editor, type, id, publishAt.wanted(), revision.from(Optional.empty()));
    }
}
