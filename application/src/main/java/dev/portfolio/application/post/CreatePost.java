package dev.portfolio.application.post;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.error.Invalid;

/** Makes a post. */
public final class CreatePost {

    private final PostWriting with;
    private final ContentIds ids;

    public CreatePost(PostWriting with, ContentIds ids) {
        this.with = with;
        this.ids = ids;
    }

    /** What it is to be. */
    public record Command(Editor editor, PostContent content) {}

    /** {@link Invalid} when no slug can be made from the title; {@link SlugTaken} with another slug that is free. */
    public PostView execute(Command command) {
        return new PostEditing(with)
                .add(command.content().made(ids.next(), with.clock().instant()), Saving.by(command.editor()));
    }
}
