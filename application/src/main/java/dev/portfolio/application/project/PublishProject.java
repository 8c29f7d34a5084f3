package dev.portfolio.application.project;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.PublicationChange;
import java.util.function.Predicate;

/** Lets everybody see a project. One that is published already stays as it is. */
public final class PublishProject {

    private final ProjectWriting with;

    public PublishProject(ProjectWriting with) {
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
                        project -> ProjectChanges.of(PublicationChange.PUBLISH)
                                .appliedTo(project, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
