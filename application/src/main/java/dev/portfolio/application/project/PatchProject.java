package dev.portfolio.application.project;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.SlugTaken;
import java.util.function.Predicate;

/** Changes single fields of a project. */
public final class PatchProject {

    private final ProjectWriting with;

    public PatchProject(ProjectWriting with) {
        this.with = with;
    }

    /**
     * What changes of which one.
     *
     * @param expected whether the project as it is now is the one that the change was made to
     * @param autosave whether the editor saves it by itself while somebody is typing
     */
    public record Command(
            Editor editor, String id, Predicate<ProjectView> expected, ProjectChanges changes, boolean autosave) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected, {@link SlugTaken} with another slug that is free. */
    public ProjectView execute(Command command) {
        return new ProjectEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        project -> command.changes()
                                .appliedTo(project, with.clock().instant()),
                        command.autosave() ? Saving.autosavedFor(command.editor()) : Saving.by(command.editor()));
    }
}
