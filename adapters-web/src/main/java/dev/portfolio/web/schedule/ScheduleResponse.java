package dev.portfolio.web.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.schedule.Schedule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When which revision of an item goes out. */
@Schema(name = "Schedule", description = "When which revision of an item goes out, or what has become of that.")
record ScheduleResponse(
        @Schema(
                description = "The type of the item.",
                allowableValues = {"post", "project"},
                example = "post")
        String type,

        @Schema(description = "The item's.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11", format = "uuid")
        String id,

        @Schema(description = "The slug that the item gets.", example = "keeping-database-connections-alive")
        String slug,

        @Schema(description = "The title that the item gets.", example = "Keeping database connections alive")
        String title,

        @JsonProperty("publish_at") @Schema(description = "When it goes out.", example = "2099-01-01T08:00:00Z")
        Instant publishAt,

        @Schema(description = "The number of the revision that goes out, whatever is saved meanwhile.", example = "7")
        int revision,

        @Schema(
                description = "`waiting` for its moment; `done`; `failed`, and why is in `detail`; `cancelled`.",
                allowableValues = {"waiting", "done", "failed", "cancelled"},
                example = "waiting")
        String state,

        @Schema(
                description = "Why it is in this state, where that is not plain.",
                example = "Another post has the slug 'connection-pooling' already.")
        @Nullable
        String detail) {

    static ScheduleResponse from(Schedule schedule) {
        return new ScheduleResponse(
                schedule.item().type().key(),
                schedule.item().id().toString(),
                schedule.slug().value(),
                schedule.title(),
                schedule.publishAt(),
                schedule.revision(),
                schedule.state().key(),
                schedule.detail());
    }
}
