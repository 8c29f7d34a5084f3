package dev.portfolio.bootstrap.worker;

import dev.portfolio.application.embedding.EmbedPending;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Embeds what is pending, two items at a time: while the texts of one are read, and its vectors stored, the model has those of
 * the other, and what is left of one item's texts does not keep a processor waiting.
 */
public final class PendingSideBySide {

    private final EmbedPending embedPending;
    private boolean busy;

    public PendingSideBySide(EmbedPending embedPending) {
        this.embedPending = embedPending;
    }

    /** As {@link EmbedPending#execute}, for up to twice as many items where there were any the last time. One call at a time. */
    public EmbedPending.Outcome execute(EmbedPending.Command command) {
        EmbedPending.Outcome outcome = busy ? twice(command) : embedPending.execute(command);
        busy = !outcome.nothingToDo();
        return outcome;
    }

    private EmbedPending.Outcome twice(EmbedPending.Command command) {
        CompletableFuture<EmbedPending.Outcome> other = CompletableFuture.supplyAsync(
                () -> embedPending.execute(command),
                task -> Thread.ofPlatform().name("embedding-beside").daemon().start(task));
        EmbedPending.Outcome own = embedPending.execute(command);
        EmbedPending.Outcome beside = joined(other);
        return new EmbedPending.Outcome(own.embedded() + beside.embedded(), own.failed() + beside.failed());
    }

    private static EmbedPending.Outcome joined(CompletableFuture<EmbedPending.Outcome> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
