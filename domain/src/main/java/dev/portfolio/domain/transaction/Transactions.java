package dev.portfolio.domain.transaction;

import dev.portfolio.domain.error.Unavailable;
import java.util.function.Supplier;

/**
 * Runs work in a database transaction. It commits when the work returns and rolls back when it throws anything; the
 * exception goes on to the caller. Work inside work joins the outer transaction.
 *
 * <p>{@link Unavailable} when no transaction can be opened.
 */
public interface Transactions {

    /** For work that changes something. */
    <T> T writing(Supplier<T> work);

    /**
     * For work that only reads: a write in it fails. Each statement sees what was committed when it began. In a
     * {@linkplain ReplicaReads request that allows it} a replica may answer; the work is run once more if that fails.
     */
    <T> T reading(Supplier<T> work);

    /** Whether the calling thread is inside such work. */
    boolean inProgress();

    default void writing(Runnable work) {
        writing(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
