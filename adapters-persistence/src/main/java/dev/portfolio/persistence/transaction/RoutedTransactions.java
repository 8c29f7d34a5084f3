package dev.portfolio.persistence.transaction;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Freshness;
import dev.portfolio.domain.transaction.ReplicaReads;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.domain.transaction.WritePosition;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.replication.LogSequenceNumber;

/** Reads from a replica where a request allows it, and falls back to the primary; writes to the primary. */
public final class RoutedTransactions implements Transactions {

    /** Where the position of a write cannot be asked for: no replica ever gets there, so the primary is read. */
    private static final WritePosition UNKNOWN = new WritePosition("FFFFFFFF/FFFFFFFF");

    private static final String CANCELLED = "57014";

    private static final ThreadLocal<@Nullable OpenRequest> REQUEST = new ThreadLocal<>();

    private final RoutedDataSource servers;
    private final PooledTransactions primary;
    private final PooledTransactions replica;
    private final DSLContext dsl;
    private final BooleanSupplier replicaIsUsable;

    /**
     * @param primary transactions on the connections that {@code servers} gives
     * @param replica the same, for those inside of {@link RoutedDataSource#onReplica}
     * @param dsl statements on the same connections
     */
    public RoutedTransactions(
            RoutedDataSource servers,
            PooledTransactions primary,
            PooledTransactions replica,
            DSLContext dsl,
            BooleanSupplier replicaIsUsable) {
        this.servers = servers;
        this.primary = primary;
        this.replica = replica;
        this.dsl = dsl;
        this.replicaIsUsable = replicaIsUsable;
    }

    /** As {@link ReplicaReads} promises. */
    public ReplicaReads.Request begin(Freshness freshness, Consumer<WritePosition> whenWritten) {
        REQUEST.set(new OpenRequest(freshness, whenWritten));
        return REQUEST::remove;
    }

    @Override
    public <T> T writing(Supplier<T> work) {
        @Nullable OpenRequest open = inProgress() ? null : REQUEST.get();
        T result = primary.write(work);
        if (open != null) {
            REQUEST.set(new OpenRequest(new Freshness.Latest(), open.whenWritten()));
            open.whenWritten().accept(position());
        }
        return result;
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        @Nullable OpenRequest open = inProgress() ? null : REQUEST.get();
        if (open == null || open.freshness() instanceof Freshness.Latest || !replicaIsUsable.getAsBoolean()) {
            return primary.read(work);
        }
        try {
            return servers.onReplica(() -> replica.read(() -> {
                requireFresh(open.freshness());
                return work.get();
            }));
        } catch (ReplicaTooOld | Unavailable e) {
            return primary.read(work);
        } catch (DataAccessException e) {
            // A conflict with what is replayed, a column that is not there yet. What took too long will again.
            if (isCancelled(e)) {
                throw e;
            }
            return primary.read(work);
        }
    }

    @Override
    public boolean inProgress() {
        return primary.inProgress();
    }

    /** Asked on the very connection that then reads: behind one address there may be several replicas. */
    private void requireFresh(Freshness freshness) {
        if (freshness instanceof Freshness.Since(WritePosition position)) {
            LogSequenceNumber wanted = LogSequenceNumber.valueOf(position.value());
            if (LogPositions.replayed(dsl)
                    .filter(reached -> LogPositions.reaches(reached, wanted))
                    .isEmpty()) {
                throw new ReplicaTooOld();
            }
        }
    }

    private WritePosition position() {
        try {
            return primary.read(() -> LogPositions.written(dsl));
        } catch (Unavailable | DataAccessException e) {
            return UNKNOWN;
        }
    }

    private static boolean isCancelled(DataAccessException e) {
        @Nullable SQLException cause = e.getCause(SQLException.class);
        return cause != null && CANCELLED.equals(cause.getSQLState());
    }

    private record OpenRequest(Freshness freshness, Consumer<WritePosition> whenWritten) {}

    /** Never leaves this class. */
    private static final class ReplicaTooOld extends RuntimeException {
        ReplicaTooOld() {
            super("The replica has not come that far.", null, false, false);
        }
    }
}
