package dev.portfolio.domain.importing;

import dev.portfolio.domain.content.Slug;
import java.util.List;

/** How an item wants to be called. */
public sealed interface SlugWish {

    /** The file says it: this one and no other. */
    record Explicit(Slug slug) implements SlugWish {}

    /**
     * The file's path suggests it.
     *
     * @param candidates the shortest first, each longer one with one more folder before it; at least one
     */
    record Derived(List<Slug> candidates) implements SlugWish {
        public Derived {
            candidates = List.copyOf(candidates);
        }
    }
}
