package dev.portfolio.web.schedule;

import dev.portfolio.application.schedule.CancelSchedule;
import dev.portfolio.application.schedule.GetSchedule;
import dev.portfolio.application.schedule.ListSchedules;
import dev.portfolio.application.schedule.ScheduleItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of schedules. */
@Configuration(proxyBeanMethods = false)
public class ScheduleWebConfiguration {

    @Bean
    ScheduleController scheduleController(
            ScheduleItem scheduleItem,
            GetSchedule getSchedule,
            CancelSchedule cancelSchedule,
            ListSchedules listSchedules) {
        return new ScheduleController(scheduleItem, getSchedule, cancelSchedule, listSchedules);
    }
}
