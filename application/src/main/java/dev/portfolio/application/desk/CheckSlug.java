package dev.portfolio.application.desk;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/** Whether an item could have a slug, before it is saved: another one may take it meanwhile. */
public final class CheckSlug {

    private final PostRepository posts;
    private final ProjectRepository projects;
    private final Transactions transactions;

    public CheckSlug(PostRepository posts, ProjectRepository projects, Transactions transactions) {
        this.posts = posts;
        this.projects = projects;
        this.transactions = transactions;
    }

    /**
     * A slug as somebody types it.
     *
     * @param own the item that is to have it, which may have it already
     */
    public record Query(Editor by, ContentType type, String text, Optional<ContentId> own) {}

    /**
     * What was found out.
     *
     * @param holder the other item that has it
     * @param suggestion a slug like it that is free, where it is not; empty where nothing like it is
     */
    public record Verdict(boolean free, Optional<ContentRef> holder, Optional<Slug> suggestion) {}

    public Verdict execute(Query query) {
        Optional<Slug> wanted = chosen(query.text());
        return transactions.reading(() -> wanted.map(slug -> verdict(query, slug))
                .orElseGet(() -> new Verdict(false, Optional.empty(), free(query, Slug.from(query.text())))));
    }

    private Verdict verdict(Query query, Slug slug) {
        Optional<ContentId> holder = otherHolder(query, slug);
        return new Verdict(
                holder.isEmpty(),
                holder.map(id -> new ContentRef(query.type(), id)),
                holder.flatMap(_ -> numbered(query, slug)));
    }

    private Optional<Slug> free(Query query, Optional<Slug> like) {
        return like.flatMap(slug ->
                chosen(slug.value()).isPresent() && otherHolder(query, slug).isEmpty()
                        ? Optional.of(slug)
                        : numbered(query, slug));
    }

    private Optional<Slug> numbered(Query query, Slug slug) {
        return slug.numbered(one -> otherHolder(query, one).isEmpty());
    }

    private Optional<ContentId> otherHolder(Query query, Slug slug) {
        Optional<ContentId> holder = switch (query.type()) {
            case POST -> posts.find(slug, Visibility.EVERYTHING).map(Post::id);
            case PROJECT -> projects.find(slug, Visibility.EVERYTHING).map(Project::id);
            case CERTIFICATION -> throw new Invalid("type", "certifications have no slugs");
        };
        return holder.filter(id -> !query.own().equals(Optional.of(id)));
    }

    private static Optional<Slug> chosen(String text) {
        try {
            return Optional.of(Slug.chosen(text));
        } catch (Invalid e) {
            return Optional.empty();
        }
    }
}
