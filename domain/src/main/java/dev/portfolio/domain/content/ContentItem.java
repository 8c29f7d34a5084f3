package dev.portfolio.domain.content;

import java.util.Optional;

/** What the items of all types have, as far as saving them goes. */
public interface ContentItem {

    ContentRef ref();

    Timestamps timestamps();

    /** The slug under which everybody sees it; empty for a draft, and for types that have none. */
    Optional<Slug> publicSlug();
}
