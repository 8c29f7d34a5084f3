package dev.portfolio.domain.chat;

import dev.portfolio.domain.chat.ChatOutcome.Ending;
import dev.portfolio.domain.error.Unavailable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A chat model that says what a test has written down for it, and remembers what it was asked. */
public final class ScriptedChatModel implements ChatModel {

    private final List<ChatRequest> requests = new CopyOnWriteArrayList<>();
    private final BooleanSupplier inTransaction;
    private volatile List<String> pieces = List.of();
    private volatile Fate fate = Fate.ENDS;

    private enum Fate {
        ENDS,
        BREAKS,
        HANGS
    }

    public ScriptedChatModel() {
        this(() -> false);
    }

    /** @param inTransaction whether a transaction is open, in which this model must not be asked */
    public ScriptedChatModel(BooleanSupplier inTransaction) {
        this.inTransaction = inTransaction;
    }

    /** From now on it says this, and ends. */
    public void says(String... all) {
        pieces = List.of(all);
        fate = Fate.ENDS;
    }

    /** From now on it says this, and breaks off. */
    public void breaksAfter(String... all) {
        pieces = List.of(all);
        fate = Fate.BREAKS;
    }

    /** From now on it says this, and then nothing more until it is cancelled. */
    public void hangsAfter(String... all) {
        pieces = List.of(all);
        fate = Fate.HANGS;
    }

    public List<ChatRequest> requests() {
        return requests;
    }

    @Override
    public String model() {
        return "scripted";
    }

    @Override
    public ChatOutcome answer(ChatRequest request, Predicate<String> reader, Cancellation cancellation) {
        if (inTransaction.getAsBoolean()) {
            throw new IllegalStateException("A model was called inside a transaction.");
        }
        requests.add(request);
        int said = 0;
        for (String piece : pieces) {
            if (cancellation.isCancelled()) {
                return new ChatOutcome(Ending.STOPPED, request.estimated(said));
            }
            said += piece.length();
            if (!reader.test(piece)) {
                return new ChatOutcome(Ending.STOPPED, request.estimated(said));
            }
        }
        return ending(request, said, cancellation);
    }

    private ChatOutcome ending(ChatRequest request, int said, Cancellation cancellation) {
        return switch (fate) {
            case ENDS ->
                new ChatOutcome(cancellation.isCancelled() ? Ending.STOPPED : Ending.COMPLETE, request.estimated(said));
            case BREAKS -> throw new Unavailable("chat_unavailable", "away");
            case HANGS -> {
                awaitCancellation(cancellation);
                yield new ChatOutcome(Ending.STOPPED, request.estimated(said));
            }
        };
    }

    private static void awaitCancellation(Cancellation cancellation) {
        CountDownLatch cancelled = new CountDownLatch(1);
        cancellation.onCancel(cancelled::countDown);
        try {
            cancelled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
