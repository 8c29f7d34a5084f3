package dev.portfolio.application.content;

import dev.portfolio.application.embedding.LiveProfiles;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchIndex;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept beside an item and has to change with it: what search knows, what is to be embedded, where its old slugs lead,
 * which file it came from. To be called in the transaction that changes the item.
 */
public final class Companions {

    private final Ports ports;
    private final Clock clock;

    /** What keeps all that. */
    public record Ports(
            ContentLocks locks,
            FormerSlugs slugs,
            SearchIndex index,
            EmbeddingQueue queue,
            EmbeddingProfiles profiles,
            ContentSources sources) {}

    public Companions(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** Whether the item is still as it was after this change; if so, it stays so until the transaction ends. */
    public boolean hold(ContentRef item, Instant updatedAt) {
        return ports.locks().hold(item, updatedAt);
    }

    /**
     * The item was saved.
     *
     * @param publicSlugBefore the slug under which everybody saw it before; it goes on leading to it
     * @param document the item as search is to see it now
     */
    public void saved(Optional<Slug> publicSlugBefore, SearchDocument document) {
        publicSlugBefore
                .filter(before -> !(document.published() && before.equals(document.slug())))
                .ifPresent(before -> ports.slugs().remember(document.ref(), before));
        if (document.published() && document.slug() != null) {
            ports.slugs().forget(document.ref().type(), document.slug());
        }
        ports.index().put(document);
        LiveProfiles.of(ports.profiles())
                .forEach(profile -> ports.queue().add(document.ref(), profile.id(), clock.instant()));
    }

    /** The item was deleted. One that waits to be embedded leaves the queue when its turn comes. */
    public void deleted(ContentRef item) {
        ports.slugs().forgetAll(item);
        ports.index().remove(item);
        ports.sources().forget(item.id());
    }
}
