package dev.portfolio.domain.revision;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps revisions. Whoever changes those of an item holds the item meanwhile. */
public interface Revisions {

    /** Keeps one more; the item has none with this number. */
    void add(Revision revision);

    /** Keeps each of these, as one after the other. */
    default void add(List<Revision> revisions) {
        revisions.forEach(this::add);
    }

    /** The revision of this item with this number, if it is kept. */
    Optional<Revision> find(ContentRef item, int number);

    /** One page of those of an item, without what was saved. */
    Page<RevisionSummary> page(ContentRef item, PageRequest<RevisionSort> request);

    /** Forgets one, if it is kept. */
    void remove(ContentRef item, int number);

    /**
     * Forgets all of an item but the newest ones.
     *
     * @param count how many stay; 0 or more
     * @param except numbers of others that stay too
     */
    void keepNewest(ContentRef item, int count, Set<Integer> except);
}
