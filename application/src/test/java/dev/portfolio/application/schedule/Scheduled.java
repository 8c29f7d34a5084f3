package dev.portfolio.application.schedule;

import dev.portfolio.application.StarMarkdown;
import dev.portfolio.application.UseCases;
import dev.portfolio.application.post.PostWriting;
import dev.portfolio.application.post.PublishScheduledPost;
import dev.portfolio.application.project.ProjectWriting;
import dev.portfolio.application.project.PublishScheduledProject;
import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Schedules on ports in memory, with a clock in the test's hands. */
final class Scheduled {

    static final Editor EDITOR = Editor.atCommandLine();
    static final DraftReader READER = DraftReader.atCommandLine();

    private final UseCases useCases = new UseCases();
    private final PostWriting posts = new PostWriting(
            useCases.posts(),
            useCases.companions(useCases.index()),
            useCases.documents(),
            new StarMarkdown(),
            useCases.transactions(),
            useCases.clock());
    private final ProjectWriting projects = new ProjectWriting(
            useCases.projects(),
            useCases.companions(useCases.index()),
            useCases.documents(),
            new StarMarkdown(),
            useCases.transactions(),
            useCases.clock());

    UseCases useCases() {
        return useCases;
    }

    Scheduling with() {
        return useCases.scheduling();
    }

    PostWriting posts() {
        return posts;
    }

    Instant in(int minutes) {
        return useCases.clock().instant().plus(Duration.ofMinutes(minutes));
    }

    Schedule schedule(ContentRef item, Instant at) {
        return schedule(item, at, Optional.empty());
    }

    Schedule schedule(ContentRef item, Instant at, Optional<Integer> revision) {
        return new ScheduleItem(with())
                .execute(new ScheduleItem.Command(EDITOR, item.type(), item.id().toString(), at, revision));
    }

    Schedule cancel(ContentRef item) {
        return new CancelSchedule(with())
                .execute(new CancelSchedule.Command(
                        EDITOR, item.type(), item.id().toString()));
    }

    Schedule get(ContentRef item) {
        return new GetSchedule(with())
                .execute(new GetSchedule.Query(READER, item.type(), item.id().toString()));
    }

    PublishDue publishDue() {
        return new PublishDue(
                with(),
                new PublishScheduledPost(posts, useCases.revisions()),
                new PublishScheduledProject(projects, useCases.revisions()));
    }

    Post stored(Post post) {
        return useCases.memory().posts().find(post.id(), Visibility.EVERYTHING).orElseThrow();
    }

    Project stored(Project project) {
        return useCases.memory()
                .projects()
                .find(project.id(), Visibility.EVERYTHING)
                .orElseThrow();
    }
}
