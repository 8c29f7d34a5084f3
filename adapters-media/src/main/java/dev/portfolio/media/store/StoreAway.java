package dev.portfolio.media.store;

import dev.portfolio.domain.error.Unavailable;

/** What is told where the store cannot do what it should. */
final class StoreAway {

    private StoreAway() {}

    static Unavailable because(Exception cause) {
        return new Unavailable("media_store_unavailable", "The store of pictures cannot be reached.", cause);
    }
}
