package dev.portfolio.application.project;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.SlugTaken;
import java.util.function.Predicate;

/** Replaces what an editor writes of a project. What is left out is cleared; but a slug and a publication that are left out stay. */
public final class ReplaceProject {

    private final ProjectWriting with;

    public ReplaceProject(ProjectWriting with) {
        this.with = with;
    }

    /**
     * What becomes of which one.
     *
     * @param expected whether the project as it is now is the one that the change was made to
     */
    public record Command(Editor editor, String id, Predicate<ProjectView> expected, ProjectContent content) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected, {@link SlugTaken} with another slug that is free. */
    public ProjectView execute(Command command) {
        return new ProjectEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        project -> command.content()
                                .replacing(project, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
