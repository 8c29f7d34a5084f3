package dev.portfolio.application.project;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.Revisions;
import java.util.function.Predicate;

/** Gives a project again what an earlier revision of it says. Whether it is published stays as it is. */
public final class RestoreProject {

    private final ProjectWriting with;
    private final RevisedProjects earlier;

    public RestoreProject(ProjectWriting with, Revisions revisions) {
        this.with = with;
        this.earlier = new RevisedProjects(revisions, with.transactions());
    }

    /**
     * Which revision of which one.
     *
     * @param expected whether the project as it is now is the one that was looked at
     */
    public record Command(Editor editor, String id, int number, Predicate<ProjectView> expected) {}

    /**
     * {@link ContentNotFound}, {@link RevisionNotFound}, {@link ItemChanged} when it is not as expected, {@link SlugTaken}
     * when another one has the slug by now.
     */
    public ProjectView execute(Command command) {
        return new ProjectEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        project -> ProjectChanges.backTo(earlier.at(project, command.number()), PublicationChange.NONE)
                                .appliedTo(project, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
