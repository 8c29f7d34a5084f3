package dev.portfolio.bootstrap;

import dev.portfolio.application.post.PostWriting;
import dev.portfolio.application.post.PublishScheduledPost;
import dev.portfolio.application.post.RestorePost;
import dev.portfolio.application.project.ProjectWriting;
import dev.portfolio.application.project.PublishScheduledProject;
import dev.portfolio.application.project.RestoreProject;
import dev.portfolio.application.revision.CompareRevisions;
import dev.portfolio.application.revision.CurrentItems;
import dev.portfolio.application.revision.GetRevision;
import dev.portfolio.application.revision.ListRevisions;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.application.schedule.CancelSchedule;
import dev.portfolio.application.schedule.ForgetOldSchedules;
import dev.portfolio.application.schedule.GetSchedule;
import dev.portfolio.application.schedule.ListSchedules;
import dev.portfolio.application.schedule.PublishDue;
import dev.portfolio.application.schedule.ScheduleItem;
import dev.portfolio.application.schedule.Scheduling;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases around revisions and schedules, and what they need. */
@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

    @Bean
    RevisionHistory revisionHistory(Revisions revisions, Schedules schedules, PortfolioSettings settings) {
        return new RevisionHistory(revisions, schedules, settings.revisionsKept());
    }

    @Bean
    CurrentItems currentItems(PostRepository posts, ProjectRepository projects) {
        return new CurrentItems(posts, projects);
    }

    @Bean
    ListRevisions listRevisions(
            Revisions revisions, CurrentItems items, UserRepository users, Transactions transactions) {
        return new ListRevisions(revisions, items, users, transactions);
    }

    @Bean
    GetRevision getRevision(Revisions revisions, CurrentItems items, UserRepository users, Transactions transactions) {
        return new GetRevision(revisions, items, users, transactions);
    }

    @Bean
    CompareRevisions compareRevisions(Revisions revisions, CurrentItems items, Transactions transactions) {
        return new CompareRevisions(revisions, items, transactions);
    }

    @Bean
    RestorePost restorePost(PostWriting with, Revisions revisions) {
        return new RestorePost(with, revisions);
    }

    @Bean
    RestoreProject restoreProject(ProjectWriting with, Revisions revisions) {
        return new RestoreProject(with, revisions);
    }

    @Bean
    Scheduling scheduling(
            Schedules schedules,
            Revisions revisions,
            RevisionHistory history,
            CurrentItems items,
            ContentLocks locks,
            Transactions transactions,
            Clock clock) {
        return new Scheduling(schedules, revisions, history, items, locks, transactions, clock);
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

    @Bean
    ForgetOldSchedules forgetOldSchedules(Scheduling with) {
        return new ForgetOldSchedules(with);
    }

    @Bean
    PublishDue publishDue(Scheduling with, PostWriting posts, ProjectWriting projects, Revisions revisions) {
        return new PublishDue(
                with, new PublishScheduledPost(posts, revisions), new PublishScheduledProject(projects, revisions));
    }
}
