package dev.portfolio.application.post;

import dev.portfolio.application.content.ItemEditing;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.SearchDocument;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves and deletes posts with all that belongs to them, each in one transaction. */
final class PostEditing extends ItemEditing<Post, PostView> {

    private final PostWriting with;

    PostEditing(PostWriting with) {
        super(ContentType.POST, with.companions());
        this.with = with;
    }

    @Override
    protected <R> R reading(Supplier<R> work) {
        return with.transactions().reading(work);
    }

    @Override
    protected <R> R writing(Supplier<R> work) {
        return with.transactions().writing(work);
    }

    @Override
    protected Optional<Post> find(ContentId id) {
        return with.posts().find(id, Visibility.EVERYTHING);
    }

    @Override
    protected void save(Post post) {
        with.posts().save(post);
    }

    @Override
    protected void remove(ContentId id) {
        with.posts().delete(id);
    }

    @Override
    protected SearchDocument document(Post post) {
        return with.documents().of(post);
    }

    @Override
    protected PostView view(Post post) {
        return PostView.of(post, with.markdown());
    }

    @Override
    protected boolean isFree(Slug slug) {
        return with.posts().find(slug, Visibility.EVERYTHING).isEmpty();
    }
}
