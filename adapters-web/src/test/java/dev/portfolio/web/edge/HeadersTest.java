package dev.portfolio.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class HeadersTest extends WebTest {

    @Test
    void everyAnswerTellsBrowsersToDoNothingWithIt() {
        for (String path :
                List.of("/api/v1/posts", "/api/v1/posts/none", "/nothing", "/failing/by/bug", "/openapi.json")) {
            Answer answer = get(path);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(answer.header("Server")).isEmpty();
        }
    }

    @Test
    void noOtherOriginMayRead() {
        Answer answer =
                get("/api/v1/posts", "Origin", "https://elsewhere.example").assertOk();
        assertThat(answer.response().headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
    }

    @Test
    void keepsASaneRequestId() {
        for (String id : List.of("a", "A-1_b.c", "x".repeat(64))) {
            assertThat(get("/api/v1/posts", "X-Request-Id", id).header("X-Request-Id"))
                    .isEqualTo(id);
            assertThat(get("/nothing", "X-Request-Id", id)
                            .json()
                            .get("request_id")
                            .asString())
                    .isEqualTo(id);
        }
    }

    @Test
    void makesAnotherForAnOddOne() {
        for (String odd : List.of("a b", "x".repeat(65), "<script>", "a,b", "\"")) {
            assertThat(get("/api/v1/posts", "X-Request-Id", odd).header("X-Request-Id"))
                    .matches("[0-9a-f-]{36}");
        }
        assertThat(get("/api/v1/posts").header("X-Request-Id"))
                .isNotEqualTo(get("/api/v1/posts").header("X-Request-Id"));
    }

    @Test
    void whatIsLoggedForARequestHasItsId() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger ours = (Logger) LoggerFactory.getLogger("dev.portfolio.web.error");
        ours.addAppender(log);
        log.start();
        get("/failing/by/bug", "X-Request-Id", "find-me").assertProblem(500, "internal_error");
        ours.detachAppender(log);
        assertThat(log.list).hasSize(1);
        ILoggingEvent event = log.list.getFirst();
        assertThat(event.getMDCPropertyMap()).containsEntry("request_id", "find-me");
        assertThat(event.getFormattedMessage()).isEqualTo("GET /failing/by/bug (request find-me) failed.");
        assertThat(event.getThrowableProxy().getMessage()).isEqualTo("jdbc:secret");
    }
}
