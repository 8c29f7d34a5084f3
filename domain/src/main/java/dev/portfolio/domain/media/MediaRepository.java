package dev.portfolio.domain.media;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import java.time.Instant;
import java.util.Optional;

/** What is known of pictures; their bytes are in a {@link MediaStore}. Pictures have no drafts. */
public interface MediaRepository {

    Optional<Media> find(ContentId id);

    Page<Media> page(MediaFilter filter, PageRequest<MediaSort> request);

    /** Saves a new picture, or replaces the one with the same id, its variants included. */
    void save(Media media);

    /**
     * Replaces the picture if it is still as it was.
     *
     * @param updatedAt of the picture that was changed
     * @return whether it was
     */
    boolean replace(Media media, Instant updatedAt);

    /** Deletes the picture, if there is one. */
    void delete(ContentId id);
}
