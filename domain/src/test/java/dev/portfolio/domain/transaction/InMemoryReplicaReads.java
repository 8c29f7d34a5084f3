package dev.portfolio.domain.transaction;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A replica in memory, which is the store itself and never behind. */
public final class InMemoryReplicaReads implements ReplicaReads {

    private static final ThreadLocal<Consumer<WritePosition>> WHEN_WRITTEN = new ThreadLocal<>();
    private final AtomicLong writes = new AtomicLong();

    public InMemoryReplicaReads(InMemoryTransactions transactions) {
        transactions.afterCommit(this::tell);
    }

    @Override
    public Request begin(Freshness freshness, Consumer<WritePosition> listener) {
        WHEN_WRITTEN.set(listener);
        return WHEN_WRITTEN::remove;
    }

    private void tell() {
        Consumer<WritePosition> listener = WHEN_WRITTEN.get();
        if (listener != null) {
            listener.accept(new WritePosition("0/" + Long.toHexString(writes.incrementAndGet())));
        }
    }
}
