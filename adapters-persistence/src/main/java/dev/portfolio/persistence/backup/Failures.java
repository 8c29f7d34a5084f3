package dev.portfolio.persistence.backup;

import dev.portfolio.persistence.backup.archive.BackupFailed;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/** Says what went wrong outside of this program: on the server or on the disk. */
final class Failures {

    private Failures() {}

    /** The result of the work; where it fails, {@link BackupFailed} with the reason and what that means. */
    static <T> T told(String undone, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            throw new BackupFailed(undone + ": " + root(e), e);
        } catch (UncheckedIOException e) {
            throw new BackupFailed(undone + ": the file: " + root(e), e);
        }
    }

    private static String root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
