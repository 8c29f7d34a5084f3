package dev.portfolio.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

final class LimitTest {

    private final Limit limit = new Limit("test", "tests", 3, Duration.ofHours(1));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void soManyAndNoMoreForEachKey() {
        for (int i = 0; i < 3; i++) {
            limit.take("a", response);
            assertThat(response.getHeader("RateLimit")).startsWith("\"test\";r=" + (2 - i) + ";t=");
        }
        TooOften refused = catchThrowableOfType(TooOften.class, () -> limit.take("a", response));
        assertThat(refused.retryAfter()).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(20));
        assertThat(response.getHeader("RateLimit-Policy")).isEqualTo("\"test\";q=3;w=3600");
        limit.take("b", response);
    }

    @Test
    void whatIsForgottenBeginsAnew() {
        for (int i = 0; i < 3; i++) {
            limit.take("a", response);
        }
        limit.forget("a");
        limit.take("a", response);
    }

    @Test
    void withTimeAttemptsComeBack() {
        Limit quick = new Limit("test", "tests", 1, Duration.ofMillis(200));
        quick.take("a", response);
        long began = System.nanoTime();
        while (System.nanoTime() - began < Duration.ofSeconds(20).toNanos()) {
            try {
                quick.take("a", response);
                return;
            } catch (TooOften e) {
                assertThat(e.retryAfter()).isLessThanOrEqualTo(Duration.ofMillis(200));
            }
        }
        throw new AssertionError("The attempt never came back.");
    }

    @Test
    void zeroIsWithoutLimit() {
        Limit none = new Limit("test", "tests", 0, Duration.ofHours(1));
        for (int i = 0; i < 1_000; i++) {
            none.take("a", response);
        }
        assertThat(response.getHeaderNames()).isEmpty();
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 4; i++) {
                        limit.take("a", response);
                    }
                })
                .isInstanceOf(TooOften.class);
    }
}
