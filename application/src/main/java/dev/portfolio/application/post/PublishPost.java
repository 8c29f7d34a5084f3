package dev.portfolio.application.post;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.PublicationChange;
import java.util.function.Predicate;

/** Lets everybody see a post. One that is published already stays as it is. */
public final class PublishPost {

    private final PostWriting with;

    public PublishPost(PostWriting with) {
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
                        post -> PostChanges.of(PublicationChange.PUBLISH)
                                .appliedTo(post, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
