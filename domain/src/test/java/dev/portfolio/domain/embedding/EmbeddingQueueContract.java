package dev.portfolio.domain.embedding;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SampleContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the queue promises. It is empty when a test starts. */
public abstract class EmbeddingQueueContract {

    protected abstract EmbeddingQueue queue();

    private final ContentRef item = new ContentRef(ContentType.POST, SampleContent.newId());

    @Test
    void nothingIsClaimedFromAnEmptyQueue() {
        assertThat(claimAt(NOW)).isEmpty();
        assertThat(queue().backlog()).isEqualTo(new EmbeddingBacklog(0, 0));
    }

    @Test
    void anAddedItemIsClaimedAtOnce() {
        queue().add(item, NOW);
        assertThat(claimAt(NOW)).extracting(EmbeddingClaim::item).containsExactly(item);
    }

    @Test
    void itemsOfAllTypesAreClaimed() {
        List<ContentRef> items = Stream.of(ContentType.values())
                .map(type -> new ContentRef(type, SampleContent.newId()))
                .toList();
        items.forEach(one -> queue().add(one, NOW));
        assertThat(claimAt(NOW)).extracting(EmbeddingClaim::item).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void anItemIsInTheQueueOnceHoweverOftenItIsAdded() {
        queue().add(item, NOW);
        queue().add(item, NOW);
        queue().add(item, minutesLater(1));
        assertThat(queue().backlog().waiting()).isEqualTo(1);
        assertThat(claimAt(minutesLater(2))).hasSize(1);
    }

    @Test
    void theLongestWaitingComeFirstAndNoMoreThanWanted() {
        List<ContentRef> items = add(5);
        assertThat(queue().claim(2, minutesLater(9), minutesLater(19)))
                .extracting(EmbeddingClaim::item)
                .containsExactly(items.get(0), items.get(1));
        assertThat(queue().claim(100, minutesLater(9), minutesLater(19)))
                .extracting(EmbeddingClaim::item)
                .containsExactly(items.get(2), items.get(3), items.get(4));
    }

    @Test
    void aClaimedItemIsNotClaimedAgainBeforeTheClaimHasRunOut() {
        queue().add(item, NOW);
        queue().claim(10, NOW, minutesLater(10));
        assertThat(claimAt(minutesLater(9))).isEmpty();
        assertThat(claimAt(minutesLater(11))).extracting(EmbeddingClaim::item).containsExactly(item);
        assertThat(claimAt(minutesLater(12))).isEmpty();
    }

    @Test
    void aClaimTellsHowOftenTheItemWasClaimedWithoutSuccess() {
        queue().add(item, NOW);
        assertThat(onlyClaimAt(NOW).attempts()).isZero();
        EmbeddingClaim afterLoss = onlyClaimAt(minutesLater(20));
        assertThat(afterLoss.attempts()).isEqualTo(1);
        queue().postpone(afterLoss, minutesLater(30), "no answer");
        assertThat(onlyClaimAt(minutesLater(40)).attempts()).isEqualTo(2);
    }

    @Test
    void aCompletedItemLeavesTheQueue() {
        queue().add(item, NOW);
        queue().complete(onlyClaimAt(NOW));
        assertThat(queue().backlog()).isEqualTo(new EmbeddingBacklog(0, 0));
        assertThat(claimAt(minutesLater(100))).isEmpty();
    }

    @Test
    void completingTwiceOrWithoutTheItemDoesNothing() {
        queue().add(item, NOW);
        EmbeddingClaim claim = onlyClaimAt(NOW);
        queue().complete(claim);
        queue().complete(claim);
        queue().postpone(claim, minutesLater(1), "too late");
        assertThat(queue().backlog()).isEqualTo(new EmbeddingBacklog(0, 0));
    }

    @Test
    void anItemAddedAgainSinceItWasClaimedStaysInTheQueue() {
        queue().add(item, NOW);
        EmbeddingClaim claim = onlyClaimAt(NOW);
        queue().add(item, minutesLater(1));
        queue().complete(claim);
        assertThat(queue().backlog().waiting()).isEqualTo(1);
        EmbeddingClaim again = onlyClaimAt(minutesLater(20));
        assertThat(again.generation()).isGreaterThan(claim.generation());
        queue().complete(again);
        assertThat(queue().backlog().waiting()).isZero();
    }

    @Test
    void anItemCanBeAddedAfterItWasCompleted() {
        queue().add(item, NOW);
        EmbeddingClaim old = onlyClaimAt(NOW);
        queue().complete(old);
        queue().add(item, minutesLater(1));
        EmbeddingClaim claim = onlyClaimAt(minutesLater(1));
        assertThat(claim.attempts()).isZero();
        queue().complete(claim);
        assertThat(queue().backlog().waiting()).isZero();
    }

    @Test
    void aPostponedItemWaitsUntilTheGivenMomentAndNotForItsClaim() {
        queue().add(item, NOW);
        EmbeddingClaim claim = queue().claim(10, NOW, minutesLater(100)).getFirst();
        queue().postpone(claim, minutesLater(5), "no answer");
        assertThat(claimAt(minutesLater(4))).isEmpty();
        assertThat(claimAt(minutesLater(5))).extracting(EmbeddingClaim::item).containsExactly(item);
    }

    @Test
    void theBacklogTellsHowManyWaitAndHowManyHaveFailed() {
        add(3);
        List<EmbeddingClaim> claims = queue().claim(2, minutesLater(9), minutesLater(19));
        assertThat(queue().backlog()).isEqualTo(new EmbeddingBacklog(3, 0));
        claims.forEach(claim -> queue().postpone(claim, minutesLater(10), "no answer"));
        assertThat(queue().backlog()).isEqualTo(new EmbeddingBacklog(3, 2));
        queue().complete(queue().claim(1, minutesLater(9), minutesLater(19)).getFirst());
        assertThat(queue().backlog()).isEqualTo(new EmbeddingBacklog(2, 2));
    }

    @Test
    void aReasonMayBeAnyText() {
        queue().add(item, NOW);
        String reason = "🤖 '; \\ \n NUL: \0 half a pair: \uD83D ".repeat(500);
        queue().postpone(onlyClaimAt(NOW), minutesLater(1), reason);
        assertThat(queue().backlog().failing()).isEqualTo(1);
    }

    @Test
    void twoWorkersNeverGetTheSameItem() throws Exception {
        List<ContentRef> items = add(60);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<EmbeddingClaim>> worker = () -> {
            start.await();
            return claimAll();
        };
        List<EmbeddingClaim> claimed = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            for (Future<List<EmbeddingClaim>> one : workers.invokeAll(List.of(worker, worker))) {
                claimed.addAll(one.get());
            }
        }
        assertThat(claimed).hasSize(items.size());
        Set<String> distinct = new TreeSet<>();
        claimed.forEach(claim -> distinct.add(claim.item().toString()));
        assertThat(distinct).hasSize(items.size());
    }

    /** Takes a few at a time until nothing is left. */
    private List<EmbeddingClaim> claimAll() {
        List<EmbeddingClaim> all = new ArrayList<>();
        List<EmbeddingClaim> some;
        do {
            some = queue().claim(3, minutesLater(100), minutesLater(200));
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    /** Adds items, each a second after the one before. */
    private List<ContentRef> add(int count) {
        List<ContentRef> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ContentRef one = new ContentRef(ContentType.PROJECT, SampleContent.newId());
            queue().add(one, NOW.plusSeconds(i));
            items.add(one);
        }
        return items;
    }

    /** Claims all that is due, for ten minutes. */
    private List<EmbeddingClaim> claimAt(Instant moment) {
        return queue().claim(100, moment, moment.plusSeconds(600));
    }

    private EmbeddingClaim onlyClaimAt(Instant moment) {
        List<EmbeddingClaim> claims = claimAt(moment);
        assertThat(claims).extracting(EmbeddingClaim::item).containsExactly(item);
        return claims.getFirst();
    }
}
