package dev.portfolio.application.post;

import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.post.Post;
import java.time.Instant;
import java.util.Optional;

/** What is to change of a post; an empty value clears the field. */
public record PostChanges(
        Change<String> title,
        Change<Slug> slug,
        Change<Optional<String>> body,
        Change<Optional<String>> excerpt,
        Change<Labels> tags,
        PublicationChange publication) {

    /** The publication and nothing else. */
    static PostChanges of(PublicationChange publication) {
        return new PostChanges(Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.keep(), publication);
    }

    /** All that was written of an earlier state of a post. */
    static PostChanges backTo(Post earlier, PublicationChange publication) {
        return new PostChanges(
                Change.to(earlier.title()),
                Change.to(earlier.slug()),
                Change.to(Optional.ofNullable(earlier.body())),
                Change.to(Optional.ofNullable(earlier.excerpt())),
                Change.to(earlier.tags()),
                publication);
    }

    /** The post after the change; the very same where that changes nothing. */
    Post appliedTo(Post post, Instant now) {
        Post changed = new Post(
                post.id(),
                title.from(post.title()),
                slug.from(post.slug()),
                body.from(Optional.ofNullable(post.body())).orElse(null),
                excerpt.from(Optional.ofNullable(post.excerpt())).orElse(null),
                tags.from(post.tags()),
                publication.from(post.publication(), now),
                post.timestamps());
        return changed.equals(post) ? post : changed.updatedAt(now);
    }
}
