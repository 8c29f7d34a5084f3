package dev.portfolio.web.schedule;

import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.web.page.Listing;
import java.util.List;

/** Schedules of all items. */
@io.swagger.v3.oas.annotations.media.Schema(description = "Schedules, the earliest first, 1,000 at most.")
record ScheduleList(List<ScheduleResponse> items) implements Listing {

    static ScheduleList from(List<Schedule> schedules) {
        return new ScheduleList(schedules.stream().map(ScheduleResponse::from).toList());
    }
}
