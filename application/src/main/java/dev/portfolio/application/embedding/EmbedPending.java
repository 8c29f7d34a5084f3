package dev.portfolio.application.embedding;

import dev.portfolio.application.transaction.BatchSize;
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
import org.jspecify.annotations.Nullable;

/**
 * Takes a few items from the queue, embeds their texts outside any transaction, and keeps the vectors: one by one, and ever more
 * at once while that is quickly done. Any
 * number of these may run at once, in any number of processes. What fails is tried again later, after ever longer pauses; what
 * dies on the way, when its claim runs out. Neither keeps other items waiting.
 */
public final class EmbedPending {

    /**
     * Longer than embedding one item takes on a slow machine, nearly always; where it is not, it is only done twice. A worker
     * that died holds its item no longer than this, and a switch of models with it.
     */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 7;

    /** Bounds the memory of a batch and the size of a request to a remote model. */
    private static final int TEXTS_PER_BATCH = 32;

    private static final int MOST_ITEMS_AT_ONCE = 128;

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
            return items() == 0;
        }

        private int items() {
            return embedded + failed;
        }

        private Outcome plus(Outcome other) {
            return new Outcome(embedded + other.embedded, failed + other.failed);
        }
    }

    public Outcome execute(Command command) {
        Outcome done = new Outcome(0, 0);
        for (EmbeddingProfile profile : models.live()) {
            ProfileModel model = models.of(profile);
            BatchSize batch = new BatchSize(MOST_ITEMS_AT_ONCE, clock);
            while (isMeant(profile, command) && done.items() < command.maxItems()) {
                int most = Math.min(batch.current(), command.maxItems() - done.items());
                Outcome next = batch.timed(() -> embed(claimNext(profile.id(), most), model));
                if (next.nothingToDo()) {
                    break;
                }
                done = done.plus(next);
            }
        }
        return done;
    }

    private static boolean isMeant(EmbeddingProfile profile, Command command) {
        return command.profile() == null
                ? profile.state() == EmbeddingProfile.State.ACTIVE || profile.builtByServers()
                : profile.id().equals(command.profile());
    }

    /**
     * One at a time where that takes long, so that an item's claim does not run while many others are embedded, and whoever dies
     * over one holds few others.
     */
    private List<EmbeddingClaim> claimNext(EmbeddingProfileId profile, int most) {
        Instant now = clock.instant();
        return transactions.writing(() -> queue.claim(profile, most, now, now.plus(CLAIM)));
    }

    private Outcome embed(List<EmbeddingClaim> claims, ProfileModel model) {
        if (claims.size() > 1 && areEmbeddedTogether(claims, model)) {
            return new Outcome(claims.size(), 0);
        }
        int embedded = (int)
                claims.stream().filter(claim -> isEmbeddedAlone(claim, model)).count();
        return new Outcome(embedded, claims.size() - embedded);
    }

    /** Whatever is wrong with one of them: each by itself will tell which one it is. */
    private boolean areEmbeddedTogether(List<EmbeddingClaim> claims, ProfileModel model) {
        try {
            keepVectors(claims, model);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Whatever goes wrong with one item must not keep the others waiting, be it a fault of the model, the index or the text. */
    private boolean isEmbeddedAlone(EmbeddingClaim claim, ProfileModel model) {
        try {
            keepVectors(List.of(claim), model);
            return true;
        } catch (RuntimeException e) {
            transactions.writing(() -> queue.postpone(claim, nextTry(claim), reason(e)));
            return false;
        }
    }

    private void keepVectors(List<EmbeddingClaim> claims, ProfileModel model) {
        List<ContentRef> items = claims.stream().map(EmbeddingClaim::item).toList();
        List<TextsToEmbed> wanted = transactions.reading(() -> index.withoutVectors(items, model.id()));
        List<EmbeddedTexts> embedded = embedded(wanted, model);
        transactions.writing(() -> {
            index.store(embedded);
            queue.complete(claims);
        });
    }

    private List<EmbeddedTexts> embedded(List<TextsToEmbed> wanted, ProfileModel model) {
        List<Embedding> vectors =
                vectors(wanted.stream().flatMap(texts -> texts.texts().stream()).toList(), model);
        List<EmbeddedTexts> embedded = new ArrayList<>(wanted.size());
        int from = 0;
        for (TextsToEmbed texts : wanted) {
            int to = Math.min(vectors.size(), from + texts.texts().size());
            embedded.add(EmbeddedTexts.of(texts, model.id(), vectors.subList(from, to)));
            from = to;
        }
        return embedded;
    }

    /** A foreseen failure says what it is; of any other one its type may be all there is. */
    private static String reason(RuntimeException e) {
        return e instanceof Unavailable ? String.valueOf(e.getMessage()) : e.toString();
    }

    private List<Embedding> vectors(List<String> texts, ProfileModel model) {
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
