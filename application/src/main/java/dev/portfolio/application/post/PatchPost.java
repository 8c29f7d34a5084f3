package dev.portfolio.application.post;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.SlugTaken;
import java.util.function.Predicate;

/** Changes single fields of a post. */
public final class PatchPost {

    private final PostWriting with;

    public PatchPost(PostWriting with) {
        this.with = with;
    }

    /**
     * What changes of which one.
     *
     * @param expected whether the post as it is now is the one that the change was made to
     * @param autosave whether the editor saves it by itself while somebody is typing
     */
    public record Command(
            Editor editor, String id, Predicate<PostView> expected, PostChanges changes, boolean autosave) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected, {@link SlugTaken} with another slug that is free. */
    public PostView execute(Command command) {
        return new PostEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        post -> command.changes().appliedTo(post, with.clock().instant()),
                        command.autosave() ? Saving.autosavedFor(command.editor()) : Saving.by(command.editor()));
    }
}
