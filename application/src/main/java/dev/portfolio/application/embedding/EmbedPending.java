package dev.portfolio.application.embedding;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingClaim;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.search.EmbeddedTexts;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.search.TextsToEmbed;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a few items from the queue, one after the other, embeds their texts outside any transaction, and keeps the vectors. Any
 * number of these may run at once, in any number of processes. What fails is tried again later, after ever longer pauses; what
 * dies on the way, when its claim runs out. Neither keeps other items waiting.
 */
public final class EmbedPending {

    /** Longer than embedding one item takes on a slow machine; a worker that died holds its items no longer than this. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 7;

    /** Bounds the memory of a batch and the size of a request to a remote model. */
    private static final int TEXTS_PER_BATCH = 32;

    private final EmbeddingQueue queue;
    private final SearchIndex index;
    private final ProfileModels models;
    private final Transactions transactions;
    private final Clock clock;

    public EmbedPending(
            EmbeddingQueue queue, SearchIndex index, ProfileModels models, Transactions transactions, Clock clock) {
        this.queue = queue;
        this.index = index;
        this.models = models;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What to take.
     *
     * @param maxItems how many items at most
     * @param profile for which profile; null for the one that answers, and one that servers build beside it
     */
    public record Command(int maxItems, @Nullable EmbeddingProfileId profile) {

        public Command(int maxItems) {
            this(maxItems, null);
        }
    }

    /** How many items were embedded, and how many failed and wait for another try. */
    public record Outcome(int embedded, int failed) {
        public boolean nothingToDo() {
            return embedded == 0 && failed == 0;
        }
    }

    public Outcome execute(Command command) {
        int embedded = 0;
        int failed = 0;
        for (EmbeddingProfile profile : models.live()) {
            ProfileModel model = models.of(profile);
            while (isMeant(profile, command) && embedded + failed < command.maxItems()) {
                Optional<EmbeddingClaim> next = claimNext(profile.id());
                if (next.isEmpty()) {
                    break;
                }
                if (embed(next.get(), model)) {
                    embedded++;
                } else {
                    failed++;
                }
            }
        }
        return new Outcome(embedded, failed);
    }

    private static boolean isMeant(EmbeddingProfile profile, Command command) {
        return command.profile() == null
                ? profile.state() == EmbeddingProfile.State.ACTIVE || profile.builtByServers()
                : profile.id().equals(command.profile());
    }

    /** One at a time: an item's claim does not run while others are embedded, and whoever dies over one holds no other. */
    private Optional<EmbeddingClaim> claimNext(EmbeddingProfileId profile) {
        Instant now = clock.instant();
        return transactions.writing(() -> queue.claim(profile, 1, now, now.plus(CLAIM))).stream()
                .findFirst();
    }

    /** Whatever goes wrong with one item must not keep the others waiting, be it a fault of the model, the index or the text. */
    private boolean embed(EmbeddingClaim claim, ProfileModel model) {
        try {
            keepVectors(claim.item(), model);
            transactions.writing(() -> queue.complete(claim));
            return true;
        } catch (RuntimeException e) {
            transactions.writing(() -> queue.postpone(claim, nextTry(claim), reason(e)));
            return false;
        }
    }

    private void keepVectors(ContentRef item, ProfileModel model) {
        transactions
                .reading(() -> index.withoutVectors(item, model.id()))
                .map(texts -> EmbeddedTexts.of(texts, model.id(), vectors(texts, model)))
                .ifPresent(embedded -> transactions.writing(() -> index.store(embedded)));
    }

    /** A foreseen failure says what it is; of any other one its type may be all there is. */
    private static String reason(RuntimeException e) {
        return e instanceof Unavailable ? String.valueOf(e.getMessage()) : e.toString();
    }

    private List<Embedding> vectors(TextsToEmbed wanted, ProfileModel model) {
        List<String> texts = wanted.texts();
        List<Embedding> vectors = new ArrayList<>(texts.size());
        for (int from = 0; from < texts.size(); from += TEXTS_PER_BATCH) {
            vectors.addAll(model.texts(texts.subList(from, Math.min(texts.size(), from + TEXTS_PER_BATCH))));
        }
        return vectors;
    }

    private Instant nextTry(EmbeddingClaim claim) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(claim.attempts(), DOUBLINGS)));
    }
}
