package dev.portfolio.web;

import dev.portfolio.application.post.PostWriting;
import dev.portfolio.application.post.RestorePost;
import dev.portfolio.application.project.ProjectWriting;
import dev.portfolio.application.project.RestoreProject;
import dev.portfolio.application.revision.CompareRevisions;
import dev.portfolio.application.revision.CurrentItems;
import dev.portfolio.application.revision.GetRevision;
import dev.portfolio.application.revision.ListRevisions;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.application.schedule.CancelSchedule;
import dev.portfolio.application.schedule.GetSchedule;
import dev.portfolio.application.schedule.ListSchedules;
import dev.portfolio.application.schedule.ScheduleItem;
import dev.portfolio.application.schedule.Scheduling;
import dev.portfolio.domain.InMemoryPortfolio;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases around revisions and schedules, on everything they need in memory. */
@Configuration(proxyBeanMethods = false)
class RevisionUseCases {

    @Bean
    CurrentItems currentItems(InMemoryPortfolio portfolio) {
        return new CurrentItems(portfolio.posts(), portfolio.projects());
    }

    @Bean
    ListRevisions listRevisions(InMemoryPortfolio portfolio, CurrentItems items) {
        return new ListRevisions(portfolio.revisions(), items, portfolio.users(), portfolio.transactions());
    }

    @Bean
    GetRevision getRevision(InMemoryPortfolio portfolio, CurrentItems items) {
        return new GetRevision(portfolio.revisions(), items, portfolio.users(), portfolio.transactions());
    }

    @Bean
    CompareRevisions compareRevisions(InMemoryPortfolio portfolio, CurrentItems items) {
        return new CompareRevisions(portfolio.revisions(), items, portfolio.transactions());
    }

    @Bean
    RestorePost restorePost(PostWriting with, InMemoryPortfolio portfolio) {
        return new RestorePost(with, portfolio.revisions());
    }

    @Bean
    RestoreProject restoreProject(ProjectWriting with, InMemoryPortfolio portfolio) {
        return new RestoreProject(with, portfolio.revisions());
    }

    @Bean
    Scheduling scheduling(InMemoryPortfolio portfolio, RevisionHistory history, CurrentItems items, Clock clock) {
        return new Scheduling(
                portfolio.schedules(),
                portfolio.revisions(),
                history,
                items,
                portfolio.contentLocks(),
                portfolio.transactions(),
                clock);
    }

    @Bean
    ScheduleItem scheduleItem(Scheduling with) {
        return new ScheduleItem(with);
    }

    @Bean
    GetSchedule getSchedule(Scheduling with) {
        return new GetSchedule(with);
    }

    @Bean
    CancelSchedule cancelSchedule(Scheduling with) {
        return new CancelSchedule(with);
    }

    @Bean
    ListSchedules listSchedules(Scheduling with) {
        return new ListSchedules(with);
    }
}
