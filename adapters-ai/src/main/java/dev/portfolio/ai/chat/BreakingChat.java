package dev.portfolio.ai.chat;

import dev.portfolio.domain.chat.Cancellation;
import dev.portfolio.domain.chat.ChatModel;
import dev.portfolio.domain.chat.ChatOutcome;
import dev.portfolio.domain.chat.ChatRequest;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops asking a model that has failed three times in a row: for ten seconds every call fails at once, then one is let through,
 * and so on until one succeeds. Whoever goes away proves nothing about the model.
 */
final class BreakingChat implements ChatModel {

    static final int FAILURES = 3;
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(BreakingChat.class);

    private final ChatModel chat;
    private final LongSupplier nanoTime;
    private int failuresInARow;
    private long nextTry;

    /** @param nanoTime the clock, as {@link System#nanoTime()} */
    BreakingChat(ChatModel chat, LongSupplier nanoTime) {
        this.chat = chat;
        this.nanoTime = nanoTime;
    }

    @Override
    public String model() {
        return chat.model();
    }

    @Override
    public ChatOutcome answer(ChatRequest request, Predicate<String> reader, Cancellation cancellation) {
        admit();
        try {
            ChatOutcome outcome = chat.answer(request, reader, cancellation);
            ended(outcome);
            return outcome;
        } catch (RuntimeException | Error e) {
            failed(e);
            throw e;
        }
    }

    private synchronized void admit() {
        if (failuresInARow < FAILURES) {
            return;
        }
        long now = nanoTime.getAsLong();
        if (now - nextTry < 0) {
            throw ChatFailures.unavailable(
                    "The chat model failed " + failuresInARow + " times in a row and is left alone for a while.");
        }
        nextTry = now + PAUSE.toNanos();
    }

    private synchronized void ended(ChatOutcome outcome) {
        switch (outcome.ending()) {
            case COMPLETE, CUT -> {
                if (failuresInARow >= FAILURES) {
                    LOG.info("The chat model {} answers again.", model());
                }
                failuresInARow = 0;
            }
            case STOPPED -> {}
        }
    }

    private synchronized void failed(Throwable failure) {
        failuresInARow++;
        nextTry = nanoTime.getAsLong() + PAUSE.toNanos();
        LOG.warn("The chat model {} failed. {}", model(), failure.getMessage());
        if (failuresInARow == FAILURES) {
            LOG.warn(
                    "The chat model {} failed {} times in a row, it is tried again every {} s.",
                    model(),
                    FAILURES,
                    PAUSE.toSeconds());
        }
    }
}
