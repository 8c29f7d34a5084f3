package dev.portfolio.application.post;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.Revisions;
import java.util.function.Predicate;

/** Gives a post again what an earlier revision of it says. Whether it is published stays as it is. */
public final class RestorePost {

    private final PostWriting with;
    private final RevisedPosts earlier;

    public RestorePost(PostWriting with, Revisions revisions) {
        this.with = with;
        this.earlier = new RevisedPosts(revisions, with.transactions());
    }

    /**
     * Which revision of which one.
     *
     * @param expected whether the post as it is now is the one that was looked at
     */
    public record Command(Editor editor, String id, int number, Predicate<PostView> expected) {}

    /**
     * {@link ContentNotFound}, {@link RevisionNotFound}, {@link ItemChanged} when it is not as expected, {@link SlugTaken}
     * when another one has the slug by now.
     */
    public PostView execute(Command command) {
        return new PostEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        post -> PostChanges.backTo(earlier.at(post, command.number()), PublicationChange.NONE)
                                .appliedTo(post, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
