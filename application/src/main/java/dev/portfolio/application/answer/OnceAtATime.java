package dev.portfolio.application.answer;

import dev.portfolio.domain.chat.Cancellation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Lets one of those who want the same thing at the same time make it for all of them. If that one goes away, the next one makes
 * it.
 */
final class OnceAtATime<K, V> {

    /**
     * What came of making it.
     *
     * @param abandoned whether nobody waited any more; then it is not known what would have come of it
     */
    record Result<V>(Optional<V> value, boolean abandoned) {

        static <V> Result<V> of(V value) {
            return new Result<>(Optional.of(value), false);
        }

        static <V> Result<V> none() {
            return new Result<>(Optional.empty(), false);
        }

        static <V> Result<V> leftUndone() {
            return new Result<>(Optional.empty(), true);
        }
    }

    private final ConcurrentMap<K, CompletableFuture<Result<V>>> underWay = new ConcurrentHashMap<>();

    /**
     * The thing; empty when it could not be made, or when the caller has gone.
     *
     * @param known looks for one that was made before
     */
    Optional<V> get(K key, Supplier<Optional<V>> known, Supplier<Result<V>> making, Cancellation cancellation) {
        while (!cancellation.isCancelled()) {
            Optional<V> before = known.get();
            if (before.isPresent()) {
                return before;
            }
            CompletableFuture<Result<V>> mine = new CompletableFuture<>();
            CompletableFuture<Result<V>> other = underWay.putIfAbsent(key, mine);
            Result<V> result = other == null ? made(key, mine, making) : awaited(other, cancellation);
            if (!result.abandoned()) {
                return result.value();
            }
        }
        return Optional.empty();
    }

    /** Whatever happens, nobody is left waiting. */
    private Result<V> made(K key, CompletableFuture<Result<V>> mine, Supplier<Result<V>> making) {
        Result<V> result = Result.none();
        try {
            result = making.get();
            return result;
        } finally {
            underWay.remove(key, mine);
            mine.complete(result);
        }
    }

    private static <V> Result<V> awaited(CompletableFuture<Result<V>> other, Cancellation cancellation) {
        CompletableFuture<Result<V>> waiting = other.copy();
        Runnable forget = cancellation.onCancel(() -> waiting.complete(Result.leftUndone()));
        try {
            return waiting.join();
        } finally {
            forget.run();
        }
    }
}
