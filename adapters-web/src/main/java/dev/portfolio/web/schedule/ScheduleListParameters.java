package dev.portfolio.web.schedule;

import dev.portfolio.domain.schedule.ScheduleState;
import dev.portfolio.web.parameter.Choice;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which schedules are asked for, as it came. */
@ParameterObject
record ScheduleListParameters(
        @Parameter(
                description = "Only those in this state; left out, those that wait and those that failed.",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"waiting", "done", "failed", "cancelled"}))
        @Nullable
        String state) {

    Set<ScheduleState> states() {
        return state == null
                ? ScheduleState.OPEN
                : Set.of(Choice.of("state", state, List.of(ScheduleState.values()), ScheduleState::key));
    }
}
