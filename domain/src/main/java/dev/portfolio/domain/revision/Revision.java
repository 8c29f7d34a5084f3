package dev.portfolio.domain.revision;

import java.time.Instant;

/**
 * An item as it was saved once. A revision never changes; its number is never given to another one of the item.
 *
 * @param number from 1, growing; some may be missing
 * @param autosave whether the editor saved it by itself while somebody was typing
 */
public record Revision(int number, RevisionAuthor savedBy, boolean autosave, RevisedItem item) {

    /** When it was saved; no two revisions of an item have the same moment. */
    public Instant savedAt() {
        return item.timestamps().updatedAt();
    }

    public RevisionSummary summary() {
        return new RevisionSummary(
                number,
                savedAt(),
                savedBy,
                autosave,
                item.title(),
                item.publication().isPublished());
    }
}
