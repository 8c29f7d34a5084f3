package dev.portfolio.application.project;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.error.Invalid;

/** Makes a project. */
public final class CreateProject {

    private final ProjectWriting with;
    private final ContentIds ids;

    public CreateProject(ProjectWriting with, ContentIds ids) {
        this.with = with;
        this.ids = ids;
    }

    /** What it is to be. */
    public record Command(Editor editor, ProjectContent content) {}

    /** {@link Invalid} when no slug can be made from the title; {@link SlugTaken} with another slug that is free. */
    public ProjectView execute(Command command) {
        return new ProjectEditing(with)
                .add(command.content().made(ids.next(), with.clock().instant()), Saving.by(command.editor()));
    }
}
