package dev.portfolio.application.post;

import dev.portfolio.application.StarMarkdown;
import dev.portfolio.application.UseCases;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Writes of posts, on ports in memory. */
final class PostWrites {

    static final Editor EDITOR = new Editor(new UserId(UUID.fromString("01900000-0000-7000-8000-00000000cafe")));
    static final Predicate<PostView> ANY = _ -> true;

    private final UseCases useCases;
    private final PostWriting with;

    PostWrites() {
        this(new UseCases());
    }

    PostWrites(UseCases useCases) {
        this.useCases = useCases;
        this.with = new PostWriting(
                useCases.posts(),
                useCases.companions(useCases.index()),
                useCases.documents(),
                new StarMarkdown(),
                useCases.transactions(),
                useCases.clock());
    }

    UseCases useCases() {
        return useCases;
    }

    static PostContent content(String title, String body) {
        return new PostContent(title, Optional.empty(), body, null, Labels.NONE, PublicationChange.NONE);
    }

    static PostContent published(String title, String slug, String body) {
        return new PostContent(
                title, Optional.of(new Slug(slug)), body, null, Labels.of("java"), PublicationChange.PUBLISH);
    }

    Post create(PostContent content) {
        return new CreatePost(with, useCases.memory().contentIds())
                .execute(new CreatePost.Command(EDITOR, content))
                .post();
    }

    Post replace(Post post, Predicate<PostView> expected, PostContent content) {
        return new ReplacePost(with)
                .execute(new ReplacePost.Command(EDITOR, post.id().toString(), expected, content))
                .post();
    }

    Post patch(Post post, Predicate<PostView> expected, PostChanges changes) {
        return new PatchPost(with)
                .execute(new PatchPost.Command(EDITOR, post.id().toString(), expected, changes, false))
                .post();
    }

    Post autosave(Editor editor, Post post, PostChanges changes) {
        return new PatchPost(with)
                .execute(new PatchPost.Command(editor, post.id().toString(), ANY, changes, true))
                .post();
    }

    Post restore(Post post, int revision, Predicate<PostView> expected) {
        return new RestorePost(with, useCases.revisions())
                .execute(new RestorePost.Command(EDITOR, post.id().toString(), revision, expected))
                .post();
    }

    static PostChanges title(String title) {
        return new PostChanges(
                Change.to(title), Change.keep(), Change.keep(), Change.keep(), Change.keep(), PublicationChange.NONE);
    }

    static PostChanges slug(String slug) {
        return new PostChanges(
                Change.keep(),
                Change.to(new Slug(slug)),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                PublicationChange.NONE);
    }

    Post publish(Post post) {
        return new PublishPost(with)
                .execute(new PublishPost.Command(EDITOR, post.id().toString(), ANY))
                .post();
    }

    Post unpublish(Post post) {
        return new UnpublishPost(with)
                .execute(new UnpublishPost.Command(EDITOR, post.id().toString(), ANY))
                .post();
    }

    void delete(Post post, Predicate<PostView> expected) {
        new DeletePost(with).execute(new DeletePost.Command(EDITOR, post.id().toString(), expected));
    }

    /** The post that is read under this slug by everybody. */
    Post read(String slug) {
        return new GetPost(useCases.posts(), useCases.formerSlugs(), new StarMarkdown(), useCases.transactions())
                .execute(new GetPost.Query(slug, Visibility.PUBLISHED))
                .post();
    }

    Optional<Post> stored(Post post) {
        return useCases.memory().posts().find(post.id(), Visibility.EVERYTHING);
    }
}
