package dev.portfolio.application.post;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.schedule.Schedule;
import java.util.Optional;

/**
 * Lets a post go out as its schedule says. A draft is published at the moment of the schedule, however late it is; what is
 * published already keeps the moment it has.
 */
public final class PublishScheduledPost {

    private final PostWriting with;
    private final RevisedPosts earlier;

    public PublishScheduledPost(PostWriting with, Revisions revisions) {
        this.with = with;
        this.earlier = new RevisedPosts(revisions, with.transactions());
    }

    /**
     * What goes out.
     *
     * @param together what happens in the same transaction, holding the post; what it throws keeps the post as it is
     */
    public record Command(Schedule schedule, Runnable together) {}

    /** {@link ContentNotFound}, {@link RevisionNotFound}, {@link SlugTaken} when another post has the slug by now. */
    public PostView execute(Command command) {
        Schedule schedule = command.schedule();
        return new PostEditing(with)
                .edit(
                        schedule.item().id().toString(),
                        _ -> true,
                        post -> PostChanges.backTo(earlier.at(post, schedule.revision()), publication(post, schedule))
                                .appliedTo(post, with.clock().instant()),
                        Saving.scheduled(command.together()));
    }

    private static PublicationChange publication(Post post, Schedule schedule) {
        return post.publication().isPublished()
                ? PublicationChange.PUBLISH
                : new PublicationChange(Change.to(true), Optional.of(schedule.publishAt()));
    }
}
