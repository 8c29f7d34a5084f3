package dev.portfolio.domain.revision;

import java.time.Instant;

/**
 * A revision in a list.
 *
 * @param published whether everybody could see the item then
 */
public record RevisionSummary(
        int number, Instant savedAt, RevisionAuthor savedBy, boolean autosave, String title, boolean published) {}
