package dev.portfolio.domain.importing;

import dev.portfolio.domain.content.ContentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers from which file an item was imported, so that the next import knows it again. */
public interface ContentSources {

    /** The path, relative to the imported folder, that the item last came from. */
    Optional<String> pathOf(ContentId id);

    /** The items that last came from this path, in no particular order. */
    List<ContentId> idsOf(String path);

    /** Notes where the item came from; replaces what was noted before. */
    void remember(ContentId id, String path);

    /** Notes where each of these items came from. */
    default void remember(Map<ContentId, String> paths) {
        paths.forEach(this::remember);
    }

    /** Forgets where the item came from, if that was noted. */
    void forget(ContentId id);
}
