package dev.portfolio.domain.media;

import dev.portfolio.domain.error.Unavailable;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps the bytes of pictures. Never called inside a transaction. {@link Unavailable} with the code
 * {@code media_store_unavailable} when the store cannot be reached or is full.
 */
public interface MediaStore {

    /** Keeps the bytes; replaces those of the same file. Who reads meanwhile gets the old or the new ones, never a part. */
    void put(MediaFile file, PictureFormat format, FileContent content);

    /** The bytes, to be closed by the caller; empty where there are none. */
    Optional<InputStream> open(MediaFile file);

    boolean has(MediaFile file);

    /** Deletes the bytes, if there are any. */
    void delete(MediaFile file);
}
