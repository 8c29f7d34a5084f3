package dev.portfolio.application.post;

import dev.portfolio.application.content.ItemEditing;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.SearchDocument;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves and deletes posts with all that belongs to them, each in one transaction. */
final class PostEditing extends ItemEditing<Post, PostView> {

    private final PostWriting with;

    PostEditing(PostWriting with) {
        super(ContentType.POST);
        this.with = with;
    }

    /** Saves a new post; {@link SlugTaken} with a slug that is free instead. */
    PostView add(Post post) {
        SearchDocument document = with.documents().of(post);
        suggesting(
                post.slug(),
                () -> with.transactions().writing(() -> {
                    with.posts().save(post);
                    with.companions().saved(Optional.empty(), document);
                    return true;
                }));
        return view(post);
    }

    @Override
    protected Post load(String id) {
        return SlugOrId.parse(id)
                .flatMap(key -> switch (key) {
                    case SlugOrId.BySlug _ -> Optional.<Post>empty();
                    case SlugOrId.ById(var known) ->
                        with.transactions().reading(() -> with.posts().find(known, Visibility.EVERYTHING));
                })
                .orElseThrow(() -> new ContentNotFound(ContentType.POST, id));
    }

    @Override
    protected PostView view(Post post) {
        return PostView.of(post, with.markdown());
    }

    @Override
    protected boolean replace(Post known, Post changed) {
        SearchDocument document = with.documents().of(changed);
        return suggesting(
                changed.slug(),
                () -> with.transactions().writing(() -> {
                    if (!with.companions().hold(known.ref(), known.timestamps().updatedAt())) {
                        return false;
                    }
                    with.posts().save(changed);
                    with.companions().saved(known.publicSlug(), document);
                    return true;
                }));
    }

    @Override
    protected boolean remove(Post known) {
        return with.transactions().writing(() -> {
            if (!with.companions().hold(known.ref(), known.timestamps().updatedAt())) {
                return false;
            }
            with.companions().deleted(known.ref());
            with.posts().delete(known.id());
            return true;
        });
    }

    private boolean suggesting(Slug wanted, Supplier<Boolean> save) {
        try {
            return save.get();
        } catch (SlugTaken e) {
            throw with.transactions()
                    .reading(() -> wanted.numbered(this::isFree))
                    .map(e::suggesting)
                    .orElse(e);
        }
    }

    private boolean isFree(Slug slug) {
        return with.posts().find(slug, Visibility.EVERYTHING).isEmpty();
    }
}
