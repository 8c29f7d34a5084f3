package dev.portfolio.application.transaction;

import dev.portfolio.domain.transaction.Freshness;
import dev.portfolio.domain.transaction.ReplicaReads;
import dev.portfolio.domain.transaction.WritePosition;
import java.util.function.Consumer;

/** Says how fresh the data must be that the use cases of a request read. */
public final class BeginRequest {

    private final ReplicaReads replicaReads;

    public BeginRequest(ReplicaReads replicaReads) {
        this.replicaReads = replicaReads;
    }

    /**
     * What a caller expects.
     *
     * @param whenWritten told after each write of the request what the caller has to bring along to see it from now on, if
     *     that takes anything
     */
    public record Command(Freshness freshness, Consumer<WritePosition> whenWritten) {}

    /** It lasts until the result is closed, by the same thread. */
    public Begun execute(Command command) {
        return new Begun(replicaReads.begin(command.freshness(), command.whenWritten()));
    }

    /** A request that has begun. */
    public static final class Begun implements AutoCloseable {

        private final ReplicaReads.Request request;

        private Begun(ReplicaReads.Request request) {
            this.request = request;
        }

        @Override
        public void close() {
            request.close();
        }
    }
}
