package dev.portfolio.domain.idempotency;

import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys in memory, where one transaction runs at a time: nobody ever meets a key that is being taken, unless a test lets it be
 * so.
 */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

    private final InMemoryTable<IdempotencyKey, Taken> keys;

    private record Taken(
            String fingerprint, Instant at, @Nullable String answer) {}

    private volatile boolean inUse;

    public InMemoryIdempotencyKeys(InMemoryTransactions transactions) {
        this.keys = new InMemoryTable<>(transactions);
    }

    /** Lets every key be one whose work is being done by somebody else from now on, or no longer. */
    public void inUse(boolean areInUse) {
        this.inUse = areInUse;
    }

    @Override
    public Optional<KeptAnswer> take(IdempotencyKey key, String fingerprint, Instant now, Instant validFrom) {
        if (inUse) {
            throw new IdempotencyKeyInUse();
        }
        return keys.update(rows -> {
            Taken before = rows.get(key);
            if (before != null && !before.at().isBefore(validFrom)) {
                return Optional.of(new KeptAnswer(before.fingerprint(), Objects.requireNonNull(before.answer())));
            }
            rows.put(key, new Taken(fingerprint, now, null));
            return Optional.empty();
        });
    }

    @Override
    public void keep(IdempotencyKey key, String answer) {
        keys.write(
                rows -> rows.computeIfPresent(key, (_, taken) -> new Taken(taken.fingerprint(), taken.at(), answer)));
    }

    @Override
    public int forgetBefore(Instant moment) {
        return keys.update(rows -> {
            int before = rows.size();
            rows.values().removeIf(taken -> taken.at().isBefore(moment));
            return before - rows.size();
        });
    }
}
