package dev.portfolio.domain.media;

import dev.portfolio.domain.error.NotFound;

/** There is no such picture. */
public final class MediaNotFound extends NotFound {

    public MediaNotFound(String id) {
        super("media_not_found", "There is no picture '" + id + "'.");
    }
}
