package dev.portfolio.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.portfolio.web.CallerFromHeader;
import dev.portfolio.web.WebTest;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class AccessLogTest extends WebTest {

    private final Logger log = (Logger) LoggerFactory.getLogger("dev.portfolio.access");
    private final BlockingQueue<ILoggingEvent> lines = new LinkedBlockingQueue<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            // What belongs to the thread of the request has to be read there.
            event.prepareForDeferredProcessing();
            lines.add(event);
        }
    };

    @BeforeEach
    void listen() {
        appender.start();
        log.addAppender(appender);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(appender);
    }

    @Test
    void aLineHasTheTemplateOfTheAddressAndNothingOfTheQuery() throws InterruptedException {
        get("/api/v1/posts/nothing-here", "X-Request-Id", "access-1");
        Map<String, String> line = line("access-1");
        assertThat(line)
                .containsEntry("method", "GET")
                .containsEntry("route", "/api/v1/posts/{slug_or_id}")
                .containsEntry("status", "404")
                .containsEntry("caller", "stranger");
        assertThat(Integer.parseInt(line.get("bytes"))).isPositive();
        assertThat(Integer.parseInt(line.get("ms"))).isNotNegative();
    }

    @Test
    void noSecretIsInIt() throws InterruptedException {
        get(
                "/api/v1/search?q=secret-question",
                "X-Request-Id",
                "access-2",
                "Cookie",
                "access_token=secret-cookie",
                CallerFromHeader.HEADER,
                "superuser");
        assertThat(line("access-2"))
                .containsEntry("caller", "superuser")
                .containsEntry("status", "200")
                .allSatisfy((_, value) -> assertThat(value).doesNotContain("secret"));
    }

    @Test
    void anAddressThatNothingAnswersIsThereAsItCame() throws InterruptedException {
        get("/nothing/%0a" + "x".repeat(300) + "?secret", "X-Request-Id", "access-3");
        assertThat(line("access-3").get("route"))
                .startsWith("/nothing/%0axxx")
                .endsWith("...")
                .hasSize(203);
    }

    /** The line of this request; it is written a moment after the answer. */
    private Map<String, String> line(String requestId) throws InterruptedException {
        while (true) {
            ILoggingEvent event = Objects.requireNonNull(lines.poll(30, TimeUnit.SECONDS), "No line came.");
            if (requestId.equals(event.getMDCPropertyMap().get("request_id"))) {
                return event.getKeyValuePairs().stream()
                        .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
            }
        }
    }
}
