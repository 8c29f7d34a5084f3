package dev.portfolio.application.post;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.SlugTaken;
import java.util.function.Predicate;

/** Replaces what an editor writes of a post. What is left out is cleared; but a slug and a publication that are left out stay. */
public final class ReplacePost {

    private final PostWriting with;

    public ReplacePost(PostWriting with) {
        this.with = with;
    }

    /**
     * What becomes of which one.
     *
     * @param expected whether the post as it is now is the one that the change was made to
     */
    public record Command(Editor editor, String id, Predicate<PostView> expected, PostContent content) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected, {@link SlugTaken} with another slug that is free. */
    public PostView execute(Command command) {
        return new PostEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        post -> command.content().replacing(post, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
