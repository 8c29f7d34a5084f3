package dev.portfolio.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.chat.Cancellation;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
final class EventStreamTest {

    private final Cancellation gone = new Cancellation();
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final CountDownLatch beaten = new CountDownLatch(3);
    private volatile boolean connected = true;

    @Test
    void aSilentStreamBeats() throws InterruptedException {
        try (EventStream events = stream(Duration.ofMillis(20))) {
            events.send("token", Map.of("text", "So\nbe it."));
            assertThat(beaten.await(30, TimeUnit.SECONDS)).isTrue();
        }
        // On a busy machine it beats before the first word, too.
        assertThat(String.join("", written))
                .contains("event: token\ndata: {\"text\":\"So\\nbe it.\"}\n\n")
                .contains(": heartbeat\n\n: heartbeat\n\n");
    }

    @Test
    void aClientThatHasGoneIsNoticedWhileNothingIsSaid() throws InterruptedException {
        CountDownLatch noticed = new CountDownLatch(1);
        gone.onCancel(noticed::countDown);
        try (EventStream events = stream(Duration.ofMillis(20))) {
            events.send("sources", "[]");
            connected = false;
            assertThat(noticed.await(30, TimeUnit.SECONDS)).isTrue();
            int length = written.size();
            events.send("token", "late");
            assertThat(written).hasSize(length);
        }
    }

    @Test
    void nothingIsWrittenOnceItIsClosed() throws InterruptedException {
        EventStream events = stream(Duration.ofMillis(1));
        events.send("done", "{}");
        events.close();
        int length = written.size();
        Thread.sleep(50);
        events.send("token", "late");
        assertThat(written).hasSize(length);
    }

    private EventStream stream(Duration heartbeat) {
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (_, method, _) -> method.getName().equals("getOutputStream") ? new Recorder() : null);
        return new EventStream(response, JsonMapper.shared(), heartbeat, gone);
    }

    private final class Recorder extends ServletOutputStream {

        @Override
        public void write(int one) {
            written.add(String.valueOf((char) one));
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (!connected) {
                throw new IOException("Broken pipe");
            }
            written.add(new String(bytes, StandardCharsets.UTF_8));
            beaten.countDown();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(@Nullable WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
