package dev.portfolio.application.content;

import dev.portfolio.application.embedding.LiveProfiles;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.revision.RevisionAuthor;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleState;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchIndex;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is kept beside an item and has to change with it: what search knows, what is to be embedded, where its old slugs lead,
 * which file it came from, what it was like before, when it goes out. To be called in the transaction that changes the item.
 */
public final class Companions {

    private final Ports ports;
    private final RevisionHistory history;
    private final Clock clock;

    /** What keeps all that. */
    public record Ports(
            ContentLocks locks,
            FormerSlugs slugs,
            SearchIndex index,
            EmbeddingQueue queue,
            EmbeddingProfiles profiles,
            ContentSources sources,
            Schedules schedules) {}

    public Companions(Ports ports, RevisionHistory history, Clock clock) {
        this.ports = ports;
        this.history = history;
        this.clock = clock;
    }

    /** Whether the item is still as it was after this change; if so, it stays so until the transaction ends. */
    public boolean hold(ContentRef item, Instant updatedAt) {
        return ports.locks().hold(item, updatedAt);
    }

    /**
     * The item was saved.
     *
     * @param before as it was; empty for a new one. The slug under which everybody saw it goes on leading to it
     * @param document the item as search is to see it now
     */
    public void saved(
            Optional<? extends ContentItem> before, ContentItem after, SearchDocument document, Saving saving) {
        saved(List.of(new Saved(before, after, document)), saving);
    }

    /** An item that was saved, as {@link #saved(Optional, ContentItem, SearchDocument, Saving)} is told of it. */
    public record Saved(Optional<? extends ContentItem> before, ContentItem after, SearchDocument document) {

        private Optional<Slug> publicSlugBefore() {
            return before.flatMap(ContentItem::publicSlug);
        }

        private boolean isNowPublic() {
            return before.isPresent()
                    && publicSlugBefore().isEmpty()
                    && after.publicSlug().isPresent();
        }
    }

    /** Several items were saved, each another one. */
    public void saved(List<Saved> items, Saving saving) {
        keepSlugs(items);
        List<SearchDocument> documents = items.stream().map(Saved::document).toList();
        ports.index().put(documents);
        List<ContentRef> refs = documents.stream().map(SearchDocument::ref).toList();
        LiveProfiles.of(ports.profiles()).forEach(profile -> ports.queue().add(refs, profile.id(), clock.instant()));
        keepRevisions(items, saving);
        if (!saving.by().equals(RevisionAuthor.SCHEDULE)) {
            items.stream()
                    .filter(Saved::isNowPublic)
                    .forEach(item -> callOff(item.after().ref()));
        }
        saving.together().run();
    }

    /** Of what was a slug once and is one now, the item that has it now is the holder. */
    private void keepSlugs(List<Saved> items) {
        for (Saved item : items) {
            SearchDocument document = item.document();
            item.publicSlugBefore()
                    .filter(before -> !(document.published() && before.equals(document.slug())))
                    .ifPresent(before -> ports.slugs().remember(document.ref(), before));
        }
        items.stream()
                .map(Saved::document)
                .filter(document -> document.published() && document.slug() != null)
                .collect(Collectors.groupingBy(
                        document -> document.ref().type(),
                        Collectors.mapping(SearchDocument::slug, Collectors.toList())))
                .forEach(ports.slugs()::forget);
    }

    private void keepRevisions(List<Saved> items, Saving saving) {
        List<RevisedItem> created = new ArrayList<>();
        for (Saved item : items) {
            RevisedItem.of(item.after())
                    .ifPresent(after -> item.before()
                            .flatMap(RevisedItem::of)
                            .ifPresentOrElse(
                                    before -> history.changed(before, after, saving.by(), saving.autosave()),
                                    () -> created.add(after)));
        }
        history.created(created, saving.by(), saving.autosave());
    }

    /** What was to go out later is out: it would only be replaced by something older. */
    private void callOff(ContentRef item) {
        ports.schedules()
                .find(item)
                .filter(Schedule::isWaiting)
                .ifPresent(schedule -> ports.schedules()
                        .save(schedule.now(
                                ScheduleState.CANCELLED, "It was published before its moment.", clock.instant())));
    }

    /** The item was saved once more as it is. */
    public void confirmed(ContentItem item, Saving saving) {
        RevisedItem.of(item).ifPresent(history::confirmed);
        saving.together().run();
    }

    /** The item was deleted. One that waits to be embedded leaves the queue when its turn comes. */
    public void deleted(ContentRef item) {
        ports.slugs().forgetAll(item);
        ports.index().remove(item);
        ports.sources().forget(item.id());
        ports.schedules().remove(item);
        history.forget(item);
    }
}
