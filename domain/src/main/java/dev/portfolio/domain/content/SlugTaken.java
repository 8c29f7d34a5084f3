package dev.portfolio.domain.content;

import dev.portfolio.domain.error.Conflict;

/** Another item of the same type has this slug already. */
public final class SlugTaken extends Conflict {

    public SlugTaken(ContentType type, Slug slug) {
        super("slug_taken", "Another " + type.key() + " has the slug '" + slug + "' already.");
    }
}
