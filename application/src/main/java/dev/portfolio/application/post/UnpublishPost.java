package dev.portfolio.application.post;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.PublicationChange;
import java.util.function.Predicate;

/** Makes a post a draft. Its slug stays reserved, and leads to it again once it is published. */
public final class UnpublishPost {

    private final PostWriting with;

    public UnpublishPost(PostWriting with) {
        this.with = with;
    }

    /**
     * Which one.
     *
     * @param expected whether the post as it is now is the one that the change was made to
     */
    public record Command(Editor editor, String id, Predicate<PostView> expected) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected. */
    public PostView execute(Command command) {
        return new PostEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        post -> PostChanges.of(PublicationChange.UNPUBLISH)
                                .appliedTo(post, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
