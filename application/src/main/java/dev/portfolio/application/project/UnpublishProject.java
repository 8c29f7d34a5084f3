package dev.portfolio.application.project;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.PublicationChange;
import java.util.function.Predicate;

/** Makes a project a draft. Its slug stays reserved, and leads to it again once it is published. */
public final class UnpublishProject {

    private final ProjectWriting with;

    public UnpublishProject(ProjectWriting with) {
        this.with = with;
    }

    /**
     * Which one.
     *
     * @param expected whether the project as it is now is the one that the change was made to
     */
    public record Command(Editor editor, String id, Predicate<ProjectView> expected) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected. */
    public ProjectView execute(Command command) {
        return new ProjectEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        project -> ProjectChanges.of(PublicationChange.UNPUBLISH)
                                .appliedTo(project, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
