package dev.portfolio.application.project;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import java.util.function.Predicate;

/** Deletes a project, and everything that is kept of it. */
public final class DeleteProject {

    private final ProjectWriting with;

    public DeleteProject(ProjectWriting with) {
        this.with = with;
    }

    /**
     * Which one.
     *
     * @param expected whether the project as it is now is the one that is to be deleted
     */
    public record Command(Editor editor, String id, Predicate<ProjectView> expected) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected. */
    public void execute(Command command) {
        new ProjectEditing(with).delete(command.id(), command.expected());
    }
}
