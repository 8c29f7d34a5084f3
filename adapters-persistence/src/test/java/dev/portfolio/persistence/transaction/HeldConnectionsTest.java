package dev.portfolio.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(60)
class HeldConnectionsTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(HeldConnections.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(lines);
    }

    @Test
    void whoHoldsOneTooLongIsToldOnceWithWhatHeIsDoing() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        try (HeldConnections held = new HeldConnections(Duration.ofMillis(40))) {
            Thread holder = Thread.ofVirtual().start(() -> held.during(() -> dawdle(goOn)));
            while (lines.list.isEmpty()) {
                Thread.sleep(10);
            }
            Thread.sleep(200);
            goOn.countDown();
            holder.join();
            assertThat(List.copyOf(lines.list)).singleElement().satisfies(line -> {
                assertThat(line.getLevel()).isEqualTo(Level.WARN);
                assertThat(Arrays.toString(line.getThrowableProxy().getStackTraceElementProxyArray()))
                        .contains("dawdle");
            });
        }
    }

    @Test
    void whoGivesItBackIsNotTold() throws InterruptedException {
        try (HeldConnections held = new HeldConnections(Duration.ofMillis(400))) {
            for (int i = 0; i < 50; i++) {
                assertThat(held.during(() -> "done")).isEqualTo("done");
            }
            Thread.sleep(1_000);
        }
        assertThat(lines.list).isEmpty();
    }

    private static boolean dawdle(CountDownLatch goOn) {
        try {
            goOn.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
