package dev.portfolio.ai.embedding;

import dev.portfolio.domain.error.Unavailable;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what another thread computes and passes its failure on as it is. */
final class Outcome {

    private Outcome() {}

    /** The result; {@link Unavailable} when the waiting thread is interrupted, without stopping the computation. */
    static <T> T of(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (CancellationException e) {
            throw EmbedderFailures.unavailable("The embedding model is closed.", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    /**
     * The result, waited for until the time is over.
     *
     * @throws TimeoutException when it is; the computation is not stopped
     */
    static <T> T of(Future<T> future, Duration longest) throws TimeoutException {
        try {
            return future.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    /** What to throw when a thread is interrupted while it waits; its mark is set again. */
    static Unavailable interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return EmbedderFailures.unavailable("The wait for the embedding model was interrupted.", e);
    }

    private static RuntimeException failure(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            case null -> new IllegalStateException(e);
            case Throwable other -> new IllegalStateException(other);
        };
    }
}
