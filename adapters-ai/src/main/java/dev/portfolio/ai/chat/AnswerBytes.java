package dev.portfolio.ai.chat;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The body of an answer while it comes, to be waited for with a limit. Closed before its end, the connection is closed. */
final class AnswerBytes implements BodySubscriber<AnswerBytes>, AutoCloseable {

    /** What happens: bytes, the end, a failure, or that nobody wants more. */
    private sealed interface Event {
        record Bytes(ByteBuffer bytes) implements Event {}

        record End() implements Event {}

        record Failed(Throwable cause) implements Event {}

        record Closed() implements Event {}
    }

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private Flow.@Nullable Subscription subscription;
    private boolean closed;

    @Override
    public CompletionStage<AnswerBytes> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (closed) {
            begun.cancel();
        } else {
            begun.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        int size = buffers.stream().mapToInt(ByteBuffer::remaining).sum();
        ByteBuffer all = ByteBuffer.allocate(size);
        buffers.forEach(all::put);
        events.add(new Event.Bytes(all));
    }

    @Override
    public void onError(Throwable cause) {
        events.add(new Event.Failed(cause));
    }

    @Override
    public void onComplete() {
        events.add(new Event.End());
    }

    /**
     * The next bytes; empty at the end, and once this is closed.
     *
     * @throws TimeoutException when nothing comes for so long
     * @throws IOException when the connection breaks
     */
    byte[] next(long nanos) throws TimeoutException, IOException, InterruptedException {
        Event event = events.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        return switch (event) {
            case null -> throw new TimeoutException();
            case Event.Bytes bytes -> {
                wantMore();
                yield bytes.bytes().array();
            }
            case Event.End _, Event.Closed _ -> new byte[0];
            case Event.Failed failed -> throw new IOException(failed.cause());
        };
    }

    private synchronized void wantMore() {
        if (subscription != null && !closed) {
            subscription.request(1);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        events.add(new Event.Closed());
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
