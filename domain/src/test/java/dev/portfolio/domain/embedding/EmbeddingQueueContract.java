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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue promises. It is empty when a test starts, and there are no profiles. */
public abstract class EmbeddingQueueContract {

    protected abstract EmbeddingQueue queue();

    protected abstract EmbeddingProfiles profiles();

    private EmbeddingProfileId profile = new EmbeddingProfileId(0);
    private EmbeddingProfileId other = new EmbeddingProfileId(0);

    @BeforeEach
    void beginTwoProfiles() {
        profile = SampleProfiles.anActiveProfile(profiles(), "model-a", 2).id();
        other = SampleProfiles.aProfile(profiles(), "model-b", 3).id();
    }

    private final ContentRef item = new ContentRef(ContentType.POST, SampleContent.newId());

    @Test
    void nothingIsClaimedFromAnEmptyQueue() {
        assertThat(claimAt(NOW)).isEmpty();
        assertThat(queue().backlog(profile)).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void anAddedItemIsClaimedAtOnce() {
        queue().add(item, profile, NOW);
        assertThat(claimAt(NOW)).extracting(EmbeddingClaim::item).containsExactly(item);
    }

    @Test
    void itemsOfAllTypesAreClaimed() {
        List<ContentRef> items = Stream.of(ContentType.values())
                .map(type -> new ContentRef(type, SampleContent.newId()))
                .toList();
        items.forEach(one -> queue().add(one, profile, NOW));
        assertThat(claimAt(NOW)).extracting(EmbeddingClaim::item).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void severalAreAddedAndCompletedAsOneAfterTheOther() {
        ContentRef again = new ContentRef(ContentType.PROJECT, SampleContent.newId());
        queue().add(item, profile, NOW);
        queue().add(List.of(again, item), profile, minutesLater(1));
        queue().add(List.of(), profile, NOW);
        List<EmbeddingClaim> claims = queue().claim(profile, 9, minutesLater(2), minutesLater(12));
        assertThat(claims).extracting(EmbeddingClaim::item).containsExactly(item, again);
        queue().add(again, profile, minutesLater(3));
        queue().complete(claims);
        queue().complete(List.of());
        assertThat(queue().claim(profile, 9, minutesLater(4), minutesLater(14)))
                .extracting(EmbeddingClaim::item)
                .containsExactly(again);
    }

    @Test
    void anItemIsInTheQueueOnceHoweverOftenItIsAdded() {
        queue().add(item, profile, NOW);
        queue().add(item, profile, NOW);
        queue().add(item, profile, minutesLater(1));
        assertThat(queue().backlog(profile).waiting()).isEqualTo(1);
        assertThat(claimAt(minutesLater(2))).hasSize(1);
    }

    @Test
    void theLongestWaitingComeFirstAndNoMoreThanWanted() {
        List<ContentRef> items = add(5);
        assertThat(queue().claim(profile, 2, minutesLater(9), minutesLater(19)))
                .extracting(EmbeddingClaim::item)
                .containsExactly(items.get(0), items.get(1));
        assertThat(queue().claim(profile, 100, minutesLater(9), minutesLater(19)))
                .extracting(EmbeddingClaim::item)
                .containsExactly(items.get(2), items.get(3), items.get(4));
    }

    @Test
    void aClaimedItemIsNotClaimedAgainBeforeTheClaimHasRunOut() {
        queue().add(item, profile, NOW);
        queue().claim(profile, 10, NOW, minutesLater(10));
        assertThat(claimAt(minutesLater(9))).isEmpty();
        assertThat(claimAt(minutesLater(11))).extracting(EmbeddingClaim::item).containsExactly(item);
        assertThat(claimAt(minutesLater(12))).isEmpty();
    }

    @Test
    void aClaimTellsHowOftenTheItemWasClaimedWithoutSuccess() {
        queue().add(item, profile, NOW);
        assertThat(onlyClaimAt(NOW).attempts()).isZero();
        EmbeddingClaim afterLoss = onlyClaimAt(minutesLater(20));
        assertThat(afterLoss.attempts()).isEqualTo(1);
        queue().postpone(afterLoss, minutesLater(30), "no answer");
        assertThat(onlyClaimAt(minutesLater(40)).attempts()).isEqualTo(2);
    }

    @Test
    void aCompletedItemLeavesTheQueue() {
        queue().add(item, profile, NOW);
        queue().complete(onlyClaimAt(NOW));
        assertThat(queue().backlog(profile)).isEqualTo(EmbeddingBacklog.EMPTY);
        assertThat(claimAt(minutesLater(100))).isEmpty();
    }

    @Test
    void completingTwiceOrWithoutTheItemDoesNothing() {
        queue().add(item, profile, NOW);
        EmbeddingClaim claim = onlyClaimAt(NOW);
        queue().complete(claim);
        queue().complete(claim);
        queue().postpone(claim, minutesLater(1), "too late");
        assertThat(queue().backlog(profile)).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void anItemAddedAgainSinceItWasClaimedStaysInTheQueue() {
        queue().add(item, profile, NOW);
        EmbeddingClaim claim = onlyClaimAt(NOW);
        queue().add(item, profile, minutesLater(1));
        queue().complete(claim);
        assertThat(queue().backlog(profile).waiting()).isEqualTo(1);
        EmbeddingClaim again = onlyClaimAt(minutesLater(20));
        assertThat(again.generation()).isGreaterThan(claim.generation());
        queue().complete(again);
        assertThat(queue().backlog(profile).waiting()).isZero();
    }

    @Test
    void anItemCanBeAddedAfterItWasCompleted() {
        queue().add(item, profile, NOW);
        EmbeddingClaim old = onlyClaimAt(NOW);
        queue().complete(old);
        queue().add(item, profile, minutesLater(1));
        EmbeddingClaim claim = onlyClaimAt(minutesLater(1));
        assertThat(claim.attempts()).isZero();
        queue().complete(claim);
        assertThat(queue().backlog(profile).waiting()).isZero();
    }

    @Test
    void aPostponedItemWaitsUntilTheGivenMomentAndNotForItsClaim() {
        queue().add(item, profile, NOW);
        EmbeddingClaim claim =
                queue().claim(profile, 10, NOW, minutesLater(100)).getFirst();
        queue().postpone(claim, minutesLater(5), "no answer");
        assertThat(claimAt(minutesLater(4))).isEmpty();
        assertThat(claimAt(minutesLater(5))).extracting(EmbeddingClaim::item).containsExactly(item);
    }

    @Test
    void theBacklogTellsHowManyWaitAndHowManyHaveFailed() {
        add(3);
        List<EmbeddingClaim> claims = queue().claim(profile, 2, minutesLater(9), minutesLater(19));
        assertThat(queue().backlog(profile)).isEqualTo(new EmbeddingBacklog(3, 0, List.of()));
        claims.forEach(claim -> queue().postpone(claim, minutesLater(10), "no answer"));
        assertThat(queue().backlog(profile))
                .isEqualTo(new EmbeddingBacklog(3, 2, List.of(new EmbeddingBacklog.Reason("no answer", 2))));
        queue().complete(queue().claim(profile, 1, minutesLater(9), minutesLater(19))
                .getFirst());
        assertThat(queue().backlog(profile))
                .isEqualTo(new EmbeddingBacklog(2, 2, List.of(new EmbeddingBacklog.Reason("no answer", 2))));
    }

    @Test
    void theMostFrequentReasonComesFirst() {
        add(3);
        List<EmbeddingClaim> claims = queue().claim(profile, 3, minutesLater(9), minutesLater(19));
        queue().postpone(claims.get(0), minutesLater(10), "too long");
        queue().postpone(claims.get(1), minutesLater(10), "no answer");
        queue().postpone(claims.get(2), minutesLater(10), "no answer");
        assertThat(queue().backlog(profile).reasons())
                .containsExactly(
                        new EmbeddingBacklog.Reason("no answer", 2), new EmbeddingBacklog.Reason("too long", 1));
    }

    @Test
    void anItemWaitsForEachProfileByItself() {
        queue().add(item, profile, NOW);
        queue().add(item, other, NOW);
        EmbeddingClaim claim = onlyClaimAt(NOW);
        assertThat(claim.profile()).isEqualTo(profile);
        queue().complete(claim);
        assertThat(queue().backlog(profile)).isEqualTo(EmbeddingBacklog.EMPTY);
        assertThat(queue().backlog(other).waiting()).isEqualTo(1);
        EmbeddingClaim second = queue().claim(other, 10, NOW, minutesLater(10)).getFirst();
        assertThat(second.profile()).isEqualTo(other);
        queue().postpone(second, minutesLater(5), "no answer");
        assertThat(queue().backlog(profile)).isEqualTo(EmbeddingBacklog.EMPTY);
        assertThat(queue().backlog(other).failing()).isEqualTo(1);
    }

    @Test
    void aReasonMayBeAnyText() {
        queue().add(item, profile, NOW);
        String reason = "🤖 '; \\ \n NUL: \0 half a pair: \uD83D ".repeat(500);
        queue().postpone(onlyClaimAt(NOW), minutesLater(1), reason);
        assertThat(queue().backlog(profile).failing()).isEqualTo(1);
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
            some = queue().claim(profile, 3, minutesLater(100), minutesLater(200));
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    /** Adds items, each a second after the one before. */
    private List<ContentRef> add(int count) {
        List<ContentRef> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ContentRef one = new ContentRef(ContentType.PROJECT, SampleContent.newId());
            queue().add(one, profile, NOW.plusSeconds(i));
            items.add(one);
        }
        return items;
    }

    /** Claims all that is due, for ten minutes. */
    private List<EmbeddingClaim> claimAt(Instant moment) {
        return queue().claim(profile, 100, moment, moment.plusSeconds(600));
    }

    private EmbeddingClaim onlyClaimAt(Instant moment) {
        List<EmbeddingClaim> claims = claimAt(moment);
        assertThat(claims).extracting(EmbeddingClaim::item).containsExactly(item);
        return claims.getFirst();
    }
}
