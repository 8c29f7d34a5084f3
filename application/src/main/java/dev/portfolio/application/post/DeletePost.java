package dev.portfolio.application.post;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import java.util.function.Predicate;

/** Deletes a post, and everything that is kept of it. */
public final class DeletePost {

    private final PostWriting with;

    public DeletePost(PostWriting with) {
        this.with = with;
    }

    /**
     * Which one.
     *
     * @param expected whether the post as it is now is the one that is to be deleted
     */
    public record Command(Editor editor, String id, Predicate<PostView> expected) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected. */
    public void execute(Command command) {
        new PostEditing(with).delete(command.id(), command.expected());
    }
}
