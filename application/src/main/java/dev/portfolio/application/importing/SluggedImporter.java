package dev.portfolio.application.importing;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.importing.SlugWish;
import dev.portfolio.domain.search.SearchDocument;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a file an item of a type that has slugs and drafts.
 *
 * @param <D> what the file says
 * @param <T> the item
 */
abstract class SluggedImporter<D, T extends ContentItem> {

    private final ContentType type;
    private final ItemStore store;
    private final ContentIds ids;
    private final Clock clock;

    SluggedImporter(ContentType type, ItemStore store, ContentIds ids, Clock clock) {
        this.type = type;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the file says of its name and its publication. */
    record Wish(
            String title,
            SlugWish slug,
            boolean draft,
            @Nullable Instant date) {}

    /** What the application decides about an item. */
    record Decided(ContentId id, Slug slug, Publication publication, Timestamps timestamps) {}

    abstract Wish wish(D draft);

    abstract Optional<T> find(Slug slug);

    abstract Decided decided(T item);

    abstract String title(T item);

    abstract T item(D draft, Decided decided);

    abstract SearchDocument document(T item);

    /** Decides about the file, and saves what is not its item; that is left to be saved together with others. */
    final PlannedFile plan(String path, D draft, SlugClaims claims, boolean dryRun) {
        Wish wish = wish(draft);
        Slug slug = claims.claim(
                type,
                path,
                wish.slug(),
                wish.title(),
                wanted -> existing(wanted)
                        .map(item -> new SlugClaims.Holder(decided(item).id(), title(item))));
        Optional<T> before = existing(slug);
        PublicationDecision decision = PublicationDecision.of(
                wish.draft(),
                wish.date(),
                before.map(item -> decided(item).publication()).orElse(null),
                clock.instant());
        return before.isPresent()
                ? replace(path, draft, before.get(), decision, dryRun)
                : create(path, draft, slug, decision, dryRun);
    }

    private PlannedFile create(String path, D draft, Slug slug, PublicationDecision decision, boolean dryRun) {
        Decided decided = new Decided(ids.next(), slug, decision.publication(), Timestamps.createdAt(clock.instant()));
        T item = item(draft, decided);
        ScheduleDecision schedule = ScheduleDecision.of(decision, Optional.empty(), true);
        return new PlannedFile(
                report(path, ImportOutcome.CREATED, item, dryRun ? null : decided.id(), schedule),
                dryRun ? null : imported(Optional.empty(), item, path, schedule));
    }

    private PlannedFile replace(String path, D draft, T before, PublicationDecision decision, boolean dryRun) {
        Decided old = decided(before);
        T same = item(draft, new Decided(old.id(), old.slug(), decision.publication(), old.timestamps()));
        boolean changes = !same.equals(before);
        ScheduleDecision schedule = ScheduleDecision.of(decision, store.schedule(before.ref()), changes);
        ImportOutcome outcome = changes || schedule.isChange() ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED;
        ImportedFile report = report(path, outcome, same, old.id(), schedule);
        if (dryRun) {
            return PlannedFile.done(report);
        }
        if (changes) {
            Timestamps now = old.timestamps().updatedAt(clock.instant());
            T after = item(draft, new Decided(old.id(), old.slug(), decision.publication(), now));
            return new PlannedFile(report, imported(Optional.of(before), after, path, schedule));
        }
        if (schedule.isChange()) {
            store.schedule(before, schedule, path);
        } else {
            store.rememberPath(old.id(), path);
        }
        return PlannedFile.done(report);
    }

    private ItemStore.Imported imported(Optional<T> before, T after, String path, ScheduleDecision schedule) {
        return new ItemStore.Imported(before, after, path, document(after), schedule);
    }

    private Optional<T> existing(Slug slug) {
        return store.transactions().reading(() -> find(slug));
    }

    private ImportedFile report(
            String path, ImportOutcome outcome, T item, @Nullable ContentId id, ScheduleDecision schedule) {
        ContentRef ref = id == null ? null : new ContentRef(type, id);
        return new ImportedFile(
                path, outcome, ref, type.key(), decided(item).slug(), title(item), null, schedule.reason());
    }
}
