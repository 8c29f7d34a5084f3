package dev.portfolio.persistence.transaction;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question at a time, and each time on behalf of all who have come before it was sent: nobody is given an answer to a
 * question that was sent before he came. The busier it is, the less each one costs.
 *
 * @param <T> the answer
 */
final class AskedTogether<T> {

    private final Supplier<T> question;
    private final ReentrantLock asking = new ReentrantLock();
    private final AtomicReference<@Nullable Round> next = new AtomicReference<>();

    /** @param question must not throw: nobody would be left to tell the others */
    AskedTogether(Supplier<T> question) {
        this.question = question;
    }

    T answer() {
        Round mine = join();
        asking.lock();
        try {
            @Nullable T known = mine.answer;
            if (known != null) {
                return known;
            }
            // From here on whoever comes is too late for this round.
            next.compareAndSet(mine, null);
            T answer = question.get();
            mine.answer = answer;
            return answer;
        } finally {
            asking.unlock();
        }
    }

    private Round join() {
        while (true) {
            @Nullable Round open = next.get();
            if (open != null) {
                return open;
            }
            Round mine = new Round();
            if (next.compareAndSet(null, mine)) {
                return mine;
            }
        }
    }

    /** Those who share an answer; read and written under the lock. */
    private final class Round {
        private @Nullable T answer;
    }
}
