package dev.portfolio.application.revision;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.revision.Revision;
import dev.portfolio.domain.revision.RevisionAuthor;
import dev.portfolio.domain.revision.RevisionSort;
import dev.portfolio.domain.revision.RevisionSummary;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.revision.RevisionsKept;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.Schedules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the revisions of items. To be called in a transaction that holds the item. */
public final class RevisionHistory {

    private static final PageRequest<RevisionSort> NEWEST = PageRequest.first(Sort.descending(RevisionSort.NUMBER), 1);

    private final Revisions revisions;
    private final Schedules schedules;
    private final RevisionsKept kept;

    public RevisionHistory(Revisions revisions, Schedules schedules, RevisionsKept kept) {
        this.revisions = revisions;
        this.schedules = schedules;
        this.kept = kept;
    }

    /**
     * The item was changed. An autosave takes the place of the one before it, if that is by the same account and no schedule
     * needs it.
     */
    public void changed(RevisedItem before, RevisedItem after, RevisionAuthor by, boolean autosave) {
        RevisionSummary last = current(before);
        revisions.add(new Revision(last.number() + 1, by, autosave, after));
        Set<Integer> pinned = pinned(after.ref());
        if (autosave && last.autosave() && last.savedBy().equals(by) && !pinned.contains(last.number())) {
            revisions.remove(after.ref(), last.number());
        }
        revisions.keepNewest(after.ref(), kept.count(), pinned);
    }

    /** New items were saved. */
    public void created(List<RevisedItem> items, RevisionAuthor by, boolean autosave) {
        revisions.add(
                items.stream().map(item -> new Revision(1, by, autosave, item)).toList());
    }

    /** The item was saved once more as it is: if it was autosaved, this was meant. */
    public void confirmed(RevisedItem item) {
        newest(item)
                .filter(RevisionSummary::autosave)
                .flatMap(summary -> revisions.find(item.ref(), summary.number()))
                .ifPresent(revision -> {
                    revisions.remove(item.ref(), revision.number());
                    revisions.add(new Revision(revision.number(), revision.savedBy(), false, revision.item()));
                });
    }

    /**
     * The revision that is the item as it is. Where there is none, because the item was saved before there were revisions or
     * past them, it is made now.
     */
    public RevisionSummary current(RevisedItem item) {
        return newest(item).orElseGet(() -> {
            int last = last(item.ref()).map(RevisionSummary::number).orElse(0);
            Revision missed = new Revision(last + 1, RevisionAuthor.UNKNOWN, false, item);
            revisions.add(missed);
            return missed.summary();
        });
    }

    /** The item was deleted. */
    public void forget(ContentRef item) {
        revisions.keepNewest(item, 0, Set.of());
    }

    private Optional<RevisionSummary> newest(RevisedItem item) {
        return last(item.ref())
                .filter(revision -> revision.savedAt().equals(item.timestamps().updatedAt()));
    }

    private Optional<RevisionSummary> last(ContentRef item) {
        return revisions.page(item, NEWEST).items().stream().findFirst();
    }

    private Set<Integer> pinned(ContentRef item) {
        return schedules
                .find(item)
                .filter(Schedule::isOpen)
                .map(schedule -> Set.of(schedule.revision()))
                .orElse(Set.of());
    }
}
