package dev.portfolio.domain.content;

import java.util.List;

/** Tells what there is to be read. */
@FunctionalInterface
public interface PublishedItems {

    /**
     * The published items that have a slug, those changed last first, of equal age by descending id.
     *
     * @param limit how many at most
     */
    List<PublishedItem> lastChanged(int limit);
}
