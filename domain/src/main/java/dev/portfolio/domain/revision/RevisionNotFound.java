package dev.portfolio.domain.revision;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.error.NotFound;

/** The item has no revision with this number, or has it no longer. */
public final class RevisionNotFound extends NotFound {

    public RevisionNotFound(ContentRef item, int number) {
        super(
                "revision_not_found",
                "There is no revision " + number + " of the " + item.type().key() + " '" + item.id() + "'.");
    }
}
