package dev.portfolio.domain.embedding;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue in memory. */
public final class InMemoryEmbeddingQueue implements EmbeddingQueue {

    private final InMemoryTable<Key, Entry> entries;

    public InMemoryEmbeddingQueue(InMemoryTransactions transactions) {
        this.entries = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(ContentRef item, EmbeddingProfileId profile, Instant now) {
        Key key = new Key(item, profile);
        entries.write(rows -> rows.merge(key, Entry.added(key, now), (old, _) -> old.addedAgain(now)));
    }

    @Override
    public List<EmbeddingClaim> claim(EmbeddingProfileId profile, int max, Instant now, Instant until) {
        return entries.update(rows -> {
            List<Entry> free = rows.values().stream()
                    .filter(entry -> entry.key().profile().equals(profile) && entry.isFree(now))
                    .sorted(Comparator.comparing(Entry::since))
                    .limit(max)
                    .toList();
            free.forEach(entry -> rows.put(entry.key(), entry.claimed(until)));
            return free.stream().map(Entry::claim).toList();
        });
    }

    @Override
    public void complete(EmbeddingClaim claim) {
        entries.write(rows -> rows.computeIfPresent(
                Key.of(claim), (_, entry) -> entry.generation() == claim.generation() ? null : entry.succeeded(claim)));
    }

    @Override
    public void postpone(EmbeddingClaim claim, Instant until, String reason) {
        entries.write(rows -> rows.computeIfPresent(
                Key.of(claim), (_, entry) -> entry.isHeldBy(claim) ? entry.failed(until, reason) : entry));
    }

    @Override
    public EmbeddingBacklog backlog(EmbeddingProfileId profile) {
        return entries.read(rows -> {
            List<Entry> waiting = rows.values().stream()
                    .filter(entry -> entry.key().profile().equals(profile))
                    .toList();
            Map<String, Long> reasons = waiting.stream()
                    .flatMap(entry -> Stream.ofNullable(entry.reason()))
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            List<EmbeddingBacklog.Reason> mostFrequent = reasons.entrySet().stream()
                    .map(reason -> new EmbeddingBacklog.Reason(reason.getKey(), reason.getValue()))
                    .sorted(Comparator.comparingLong(EmbeddingBacklog.Reason::items)
                            .reversed())
                    .limit(EmbeddingBacklog.MOST_REASONS)
                    .toList();
            long failing = reasons.values().stream().mapToLong(Long::longValue).sum();
            return new EmbeddingBacklog(waiting.size(), failing, mostFrequent);
        });
    }

    /** Why the item's last attempt failed; empty when it did not, or the item is not in the queue. */
    public Optional<String> reasonOf(ContentRef item) {
        return entries.read((Map<Key, Entry> rows) -> rows.values().stream()
                .filter(entry -> entry.key().item().equals(item))
                .flatMap(entry -> Stream.ofNullable(entry.reason()))
                .findFirst());
    }

    /** Forgets what is to be embedded for this profile. */
    public void forget(EmbeddingProfileId profile) {
        entries.write(rows -> rows.keySet().removeIf(key -> key.profile().equals(profile)));
    }

    private record Key(ContentRef item, EmbeddingProfileId profile) {

        static Key of(EmbeddingClaim claim) {
            return new Key(claim.item(), claim.profile());
        }
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
            Key key,
            Instant since,
            Instant due,
            @Nullable Instant claimedUntil,
            long generation,
            int claims,
            @Nullable String reason) {

        static Entry added(Key key, Instant now) {
            return new Entry(key, now, now, null, 1, 0, null);
        }

        Entry addedAgain(Instant now) {
            Instant sooner = due.isBefore(now) ? due : now;
            return new Entry(key, since, sooner, claimedUntil, generation + 1, claims, reason);
        }

        boolean isFree(Instant now) {
            return !due.isAfter(now) && (claimedUntil == null || !claimedUntil.isAfter(now));
        }

        Entry claimed(Instant until) {
            return new Entry(key, since, due, until, generation, claims + 1, reason);
        }

        EmbeddingClaim claim() {
            return new EmbeddingClaim(key.item(), key.profile(), generation, claims);
        }

        /** Whether nobody has claimed it after this claim. */
        boolean isHeldBy(EmbeddingClaim claim) {
            return claims == claim.attempts() + 1;
        }

        Entry succeeded(EmbeddingClaim claim) {
            return isHeldBy(claim) ? new Entry(key, since, due, null, generation, 0, null) : this;
        }

        Entry failed(Instant until, String why) {
            return new Entry(key, since, until, null, generation, claims, why);
        }
    }
}
