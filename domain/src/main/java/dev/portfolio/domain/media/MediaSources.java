package dev.portfolio.domain.media;

import dev.portfolio.domain.content.ContentId;
import java.util.Optional;

/** Remembers from which file a picture was imported, so that its path keeps leading to it. */
public interface MediaSources {

    /** The picture that last came from this path, relative to the imported folder with {@code /} between names. */
    Optional<ContentId> find(String path);

    /** Notes it; replaces what was noted of this path before. */
    void remember(String path, ContentId media);
}
