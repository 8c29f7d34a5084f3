package dev.portfolio.domain.transaction;

import dev.portfolio.domain.error.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Transactions over stores in memory, one at a time: a second thread waits until the first one's transaction has ended, so
 * nobody sees what is not committed. Stores may also be used outside of any transaction; each call is then its own.
 */
public final class InMemoryTransactions implements Transactions {

    private enum Mode {
        NONE,
        READING,
        WRITING
    }

    private static final long PATIENCE_SECONDS = 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final List<RollsBack> stores = new ArrayList<>();

    /** Read and written by the holder of the lock only. */
    private Mode mode = Mode.NONE;

    /** How often something was changed; read and written by the holder of the lock only. */
    private long changes;

    private volatile boolean unavailable;
    private volatile boolean broken;
    private volatile Runnable afterCommit = () -> {};

    /** Lets this store's changes be undone by a rollback. */
    public void register(RollsBack store) {
        locked(() -> stores.add(store));
    }

    /** Has this run by each thread that has committed a write. */
    void afterCommit(Runnable action) {
        this.afterCommit = action;
    }

    /** Lets every transaction and every access to a store fail from now on, or succeed again. */
    public void unavailable(boolean isUnavailable) {
        this.unavailable = isUnavailable;
    }

    /** Lets every transaction and every access to a store fail as by a mistake in the program, or succeed again. */
    public void broken(boolean isBroken) {
        this.broken = isBroken;
    }

    @Override
    public <T> T writing(Supplier<T> work) {
        return locked(() -> mode == Mode.NONE ? committed(work) : work.get());
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        return locked(() -> mode == Mode.NONE ? inMode(Mode.READING, work) : work.get());
    }

    @Override
    public boolean inProgress() {
        return lock.isHeldByCurrentThread() && mode != Mode.NONE;
    }

    /** For stores: reads while no other thread's transaction is open. */
    public <T> T look(Supplier<T> access) {
        return locked(access);
    }

    /**
     * For stores: changes while no other thread's transaction is open.
     *
     * @throws IllegalStateException inside of {@link #reading}
     */
    public <T> T change(Supplier<T> access) {
        return locked(() -> {
            if (mode == Mode.READING) {
                throw new IllegalStateException("A write in a transaction that only reads.");
            }
            changes++;
            return access.get();
        });
    }

    /** How often something was changed, also in transactions that were rolled back; asked for in {@link #look}. */
    long changes() {
        return changes;
    }

    private <T> T committed(Supplier<T> work) {
        T result = undoneOnFailure(() -> inMode(Mode.WRITING, work));
        afterCommit.run();
        return result;
    }

    private <T> T inMode(Mode wanted, Supplier<T> work) {
        mode = wanted;
        try {
            return work.get();
        } finally {
            mode = Mode.NONE;
        }
    }

    private <T> T undoneOnFailure(Supplier<T> work) {
        List<Runnable> undo = stores.stream().map(RollsBack::snapshot).toList();
        boolean committed = false;
        try {
            T result = work.get();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                undo.forEach(Runnable::run);
            }
        }
    }

    private <T> T locked(Supplier<T> work) {
        if (unavailable) {
            throw new Unavailable("database_unavailable", "The database in memory is told to be unavailable.");
        }
        if (broken) {
            throw new IllegalStateException("The database in memory is told to be broken.");
        }
        acquire();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private void acquire() {
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Another thread's transaction does not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for another thread's transaction.", e);
        }
    }
}
