package dev.portfolio.ai.chat;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatModel;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.ChatRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Lets so many callers speak with a model at a time, and a few more wait for their turn for a while. */
final class TakingTurns implements ChatModel {

    /** For each that is being answered, so many may wait. */
    private static final int WAITING = 4;

    private final ChatModel chat;
    private final int concurrency;
    private final Duration patience;
    private final Semaphore turns;

    TakingTurns(ChatModel chat, int concurrency, Duration patience) {
        this.chat = chat;
        this.concurrency = concurrency;
        this.patience = patience;
        this.turns = new Semaphore(concurrency, true);
    }

    @Override
    public String model() {
        return chat.model();
    }

    @Override
    public ChatOutcome answer(ChatRequest request, Predicate<String> reader, Cancellation cancellation) {
        awaitTurn();
        try {
            return chat.answer(request, reader, cancellation);
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        boolean crowded = turns.getQueueLength() >= WAITING * concurrency;
        try {
            if (crowded || !turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ChatFailures.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ChatFailures.unavailable("The wait for the chat model was interrupted.", e);
        }
    }
}
