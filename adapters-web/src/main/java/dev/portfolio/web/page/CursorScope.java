package dev.portfolio.web.page;

import dev.portfolio.domain.content.Visibility;
import java.nio.charset.StandardCharsets;

/**
 * What a cursor belongs to: an order, a filter, and what the caller may see.
 *
 * @param filter its type tells the list, its text tells it from other filters (a filter made up to have the text of another
 *     gains nothing: a cursor only says where to go on)
 */
record CursorScope(String sort, Visibility visibility, Record filter) {

    /** What tells it from other scopes. */
    byte[] fingerprint() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }
}
