package dev.portfolio.domain.content;

import dev.portfolio.domain.error.NotFound;

/** There is no such item, or it is not published and the caller sees only what is. */
public final class ContentNotFound extends NotFound {

    public ContentNotFound(ContentType type, String slugOrId) {
        super(type.key() + "_not_found", "There is no " + type.key() + " '" + slugOrId + "'.");
    }
}
