package dev.portfolio.domain.importing;

import dev.portfolio.domain.error.Invalid;
import java.nio.file.Path;

/** Lays out files that somebody sends as a folder, in bounded space. */
public interface ContentUploads {

    /** A folder for the files of one import. */
    Folder begin();

    /** A folder that is gone when it is closed. */
    interface Folder extends AutoCloseable {

        /**
         * Puts a file into the folder; of an archive (its name ends with {@code .zip}) all files that are in it. {@link Invalid} for a path that
         * leads out of the folder or that no file can have, for two files with one path, and for an archive that cannot be
         * read; {@link UploadTooLarge} when there is more than is taken.
         */
        void add(UploadedFile file);

        Path path();

        @Override
        void close();
    }
}
