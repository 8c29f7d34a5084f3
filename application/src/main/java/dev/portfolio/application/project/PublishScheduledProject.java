package dev.portfolio.application.project;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.schedule.Schedule;
import java.util.Optional;

/**
 * Lets a project go out as its schedule says. A draft is published at the moment of the schedule, however late it is; what is
 * published already keeps the moment it has.
 */
public final class PublishScheduledProject {

    private final ProjectWriting with;
    private final RevisedProjects earlier;

    public PublishScheduledProject(ProjectWriting with, Revisions revisions) {
        this.with = with;
        this.earlier = new RevisedProjects(revisions, with.transactions());
    }

    /**
     * What goes out.
     *
     * @param together what happens in the same transaction, holding the project; what it throws keeps the project as it is
     */
    public record Command(Schedule schedule, Runnable together) {}

    /** {@link ContentNotFound}, {@link RevisionNotFound}, {@link SlugTaken} when another project has the slug by now. */
    public ProjectView execute(Command command) {
        Schedule schedule = command.schedule();
        return new ProjectEditing(with)
                .edit(
                        schedule.item().id().toString(),
                        _ -> true,
                        project -> ProjectChanges.backTo(
                                        earlier.at(project, schedule.revision()), publication(project, schedule))
                                .appliedTo(project, with.clock().instant()),
                        Saving.scheduled(command.together()));
    }

    private static PublicationChange publication(Project project, Schedule schedule) {
        return project.publication().isPublished()
                ? PublicationChange.PUBLISH
                : new PublicationChange(Change.to(true), Optional.of(schedule.publishAt()));
    }
}
