package dev.portfolio.domain.embedding;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The queue in memory. */
public final class InMemoryEmbeddingQueue implements EmbeddingQueue {

    private final InMemoryTable<ContentRef, Entry> entries;

    public InMemoryEmbeddingQueue(InMemoryTransactions transactions) {
        this.entries = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(ContentRef item, Instant now) {
        entries.write(rows -> rows.merge(item, Entry.added(item, now), (old, _) -> old.addedAgain(now)));
    }

    @Override
    public List<EmbeddingClaim> claim(int max, Instant now, Instant until) {
        return entries.update(rows -> {
            List<Entry> free = rows.values().stream()
                    .filter(entry -> entry.isFree(now))
                    .sorted(Comparator.comparing(Entry::since))
                    .limit(max)
                    .toList();
            free.forEach(entry -> rows.put(entry.item(), entry.claimed(until)));
            return free.stream().map(Entry::claim).toList();
        });
    }

    @Override
    public void complete(EmbeddingClaim claim) {
        entries.write(rows -> rows.computeIfPresent(
                claim.item(), (_, entry) -> entry.generation() == claim.generation() ? null : entry.succeeded(claim)));
    }

    @Override
    public void postpone(EmbeddingClaim claim, Instant until, String reason) {
        entries.write(rows -> rows.computeIfPresent(
                claim.item(), (_, entry) -> entry.isHeldBy(claim) ? entry.failed(until, reason) : entry));
    }

    @Override
    public EmbeddingBacklog backlog() {
        return entries.read(rows -> new EmbeddingBacklog(
                rows.size(),
                rows.values().stream().filter(entry -> entry.reason() != null).count()));
    }

    /** Why the item's last attempt failed; empty when it did not, or the item is not in the queue. */
    public Optional<String> reasonOf(ContentRef item) {
        return entries.read((Map<ContentRef, Entry> rows) ->
                Optional.ofNullable(rows.get(item)).map(Entry::reason));
    }

    /**
     * An item in the queue.
     *
     * @param since when it was first added
     * @param due when it may be claimed
     * @param claimedUntil null while nobody has claimed it
     * @param claims how often it was claimed without success
     */
    private record Entry(
            ContentRef item,
            Instant since,
            Instant due,
            @Nullable Instant claimedUntil,
            long generation,
            int claims,
            @Nullable String reason) {

        static Entry added(ContentRef item, Instant now) {
            return new Entry(item, now, now, null, 1, 0, null);
        }

        Entry addedAgain(Instant now) {
            Instant sooner = due.isBefore(now) ? due : now;
            return new Entry(item, since, sooner, claimedUntil, generation + 1, claims, reason);
        }

        boolean isFree(Instant now) {
            return !due.isAfter(now) && (claimedUntil == null || !claimedUntil.isAfter(now));
        }

        Entry claimed(Instant until) {
            return new Entry(item, since, due, until, generation, claims + 1, reason);
        }

        EmbeddingClaim claim() {
            return new EmbeddingClaim(item, generation, claims);
        }

        /** Whether nobody has claimed it after this claim. */
        boolean isHeldBy(EmbeddingClaim claim) {
            return claims == claim.attempts() + 1;
        }

        Entry succeeded(EmbeddingClaim claim) {
            return isHeldBy(claim) ? new Entry(item, since, due, null, generation, 0, null) : this;
        }

        Entry failed(Instant until, String why) {
            return new Entry(item, since, until, null, generation, claims, why);
        }
    }
}
