package dev.portfolio.web.stream;

import dev.portfolio.domain.chat.Cancellation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Server-sent events (WHATWG HTML, 9.2), written by the thread of the request as they happen; the data of each is one line of
 * JSON. The answer begins with the first event, so that what fails before that is an ordinary error. While nothing happens a
 * comment goes out now and then: it keeps proxies from hanging up, and it is how one learns that the client has.
 */
public final class EventStream implements AutoCloseable {

    private static final byte[] HEARTBEAT = ": heartbeat\n\n".getBytes(StandardCharsets.UTF_8);

    private final HttpServletResponse response;
    private final JsonMapper json;
    private final Duration heartbeat;
    private final Cancellation clientGone;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ReentrantLock writing = new ReentrantLock();
    private boolean begun;

    EventStream(HttpServletResponse response, JsonMapper json, Duration heartbeat, Cancellation clientGone) {
        this.response = response;
        this.json = json;
        this.heartbeat = heartbeat;
        this.clientGone = clientGone;
    }

    /** Whether an event was sent; from then on nothing else can be answered. */
    public boolean hasBegun() {
        return begun;
    }

    /** Sends an event, unless the client has gone. */
    public void send(String event, Object data) {
        if (!begun) {
            begin();
        }
        write(("event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private void begin() {
        begun = true;
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // nginx would collect the events.
        response.setHeader("X-Accel-Buffering", "no");
        Thread.ofVirtual().name("heartbeat").start(this::beat);
    }

    private void beat() {
        try {
            while (!closed.await(heartbeat.toMillis(), TimeUnit.MILLISECONDS) && !clientGone.isCancelled()) {
                write(HEARTBEAT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(byte[] bytes) {
        boolean failed = false;
        writing.lock();
        try {
            if (closed.getCount() > 0 && !clientGone.isCancelled()) {
                OutputStream out = response.getOutputStream();
                out.write(bytes);
                out.flush();
            }
        } catch (IOException e) {
            failed = true;
        } finally {
            writing.unlock();
        }
        if (failed) {
            clientGone.cancel();
        }
    }

    /** From now on nothing is written: the response belongs to the container again. */
    @Override
    public void close() {
        writing.lock();
        try {
            closed.countDown();
        } finally {
            writing.unlock();
        }
    }
}
