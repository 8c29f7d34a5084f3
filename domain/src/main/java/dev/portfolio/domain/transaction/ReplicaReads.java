package dev.portfolio.domain.transaction;

import java.util.function.Consumer;

/**
 * Lets replicas of the database, which may be a little behind, answer what only reads. Nothing is read from them until a
 * request says that it may be: background work, commands and whatever decides what to write see the latest state.
 */
@FunctionalInterface
public interface ReplicaReads {

    /**
     * Until the result is closed, {@link Transactions#reading} of the calling thread may be answered by a replica that is as
     * fresh as this; where none is, or it fails, the primary answers. After a write of the calling thread it sees the latest
     * state.
     *
     * @param whenWritten told after each committed write of the calling thread up to which position the log must be read to
     *     see it; never told where there are no replicas, since then everybody sees everything
     */
    Request begin(Freshness freshness, Consumer<WritePosition> whenWritten);

    /** A request that reads; closed by the thread that began it. */
    interface Request extends AutoCloseable {

        @Override
        void close();
    }
}
