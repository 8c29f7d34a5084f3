package dev.portfolio.persistence.transaction;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.postgresql.replication.LogSequenceNumber;

/**
 * Knows how far a replica is behind: how long ago the primary was first seen beyond the position that the replica has reached.
 * That needs no rights, and no clocks that agree; a primary that rests, or that is away, makes nobody older.
 */
public final class ReplicaWatch {

    private static final int MOST_POSITIONS = 1_000;

    /** What is known of the replica. */
    public enum State {
        /** Near enough to be read. */
        USABLE,
        /** Not yet seen as far as the primary was when this process began. */
        CATCHING_UP,
        AWAY,
        BEHIND,
        /** It follows no other server: it was promoted, or never was a replica. */
        FOLLOWS_NOBODY
    }

    private record Seen(LogSequenceNumber position, long nanos) {}

    private final DSLContext primary;
    private final DSLContext replica;
    private final Duration maxLag;
    private final LongSupplier nanoTime;
    private final Deque<Seen> notReplayed = new ArrayDeque<>();
    private boolean everLevel;
    private volatile State state = State.CATCHING_UP;
    private volatile Duration lag = Duration.ZERO;

    /** @param nanoTime as {@link System#nanoTime()} */
    public ReplicaWatch(DSLContext primary, DSLContext replica, Duration maxLag, LongSupplier nanoTime) {
        this.primary = primary;
        this.replica = replica;
        this.maxLag = maxLag;
        this.nanoTime = nanoTime;
    }

    public State state() {
        return state;
    }

    /** How far it was behind when it was last asked. */
    public Duration lag() {
        return lag;
    }

    /** Asks both; one call at a time. */
    public void look() {
        notePrimary();
        try {
            state = LogPositions.replayed(replica).map(this::compared).orElse(State.FOLLOWS_NOBODY);
        } catch (DataAccessException e) {
            state = State.AWAY;
        }
    }

    /** Where the primary is away, the replica is all there is, as far as it was. */
    private void notePrimary() {
        Optional<LogSequenceNumber> position = flushed();
        boolean moved = position.isPresent()
                && (notReplayed.isEmpty() || !notReplayed.getLast().position().equals(position.get()));
        if (moved && notReplayed.size() < MOST_POSITIONS) {
            notReplayed.addLast(new Seen(position.get(), nanoTime.getAsLong()));
        }
    }

    private Optional<LogSequenceNumber> flushed() {
        try {
            return Optional.of(LogPositions.flushed(primary));
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    private State compared(LogSequenceNumber reached) {
        while (!notReplayed.isEmpty()
                && LogPositions.reaches(reached, notReplayed.getFirst().position())) {
            notReplayed.removeFirst();
            everLevel = true;
        }
        lag = notReplayed.isEmpty()
                ? Duration.ZERO
                : Duration.ofNanos(nanoTime.getAsLong() - notReplayed.getFirst().nanos());
        if (lag.compareTo(maxLag) > 0) {
            return State.BEHIND;
        }
        return everLevel ? State.USABLE : State.CATCHING_UP;
    }
}
