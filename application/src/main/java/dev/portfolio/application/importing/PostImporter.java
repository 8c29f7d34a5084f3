package dev.portfolio.application.importing;

import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.importing.ContentDraft.PostDraft;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.search.SearchDocument;
import java.time.Clock;
import java.util.Optional;

/** Makes a file a post. */
final class PostImporter extends SluggedImporter<PostDraft, Post> {

    private final PostRepository posts;
    private final SearchDocuments documents;

    PostImporter(PostRepository posts, SearchDocuments documents, ItemStore store, ContentIds ids, Clock clock) {
        super(ContentType.POST, store, ids, clock);
        this.posts = posts;
        this.documents = documents;
    }

    @Override
    Wish wish(PostDraft draft) {
        return new Wish(draft.title(), draft.slug(), draft.draft(), draft.date());
    }

    @Override
    Optional<Post> find(Slug slug) {
        return posts.find(slug, Visibility.EVERYTHING);
    }

    @Override
    Decided decided(Post post) {
        return new Decided(post.id(), post.slug(), post.publication(), post.timestamps());
    }

    @Override
    String title(Post post) {
        return post.title();
    }

    @Override
    Post item(PostDraft draft, Decided decided) {
        return new Post(
                decided.id(),
                draft.title(),
                decided.slug(),
                draft.body(),
                draft.excerpt(),
                draft.tags(),
                decided.publication(),
                decided.timestamps());
    }

    @Override
    SearchDocument document(Post post) {
        return documents.of(post);
    }
}
