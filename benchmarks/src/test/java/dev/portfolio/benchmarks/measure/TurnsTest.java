package dev.portfolio.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void eachThreadTakesOneTurnAtLeast() throws Exception {
        Set<Integer> threads = ConcurrentHashMap.newKeySet();

        Turns.Outcome outcome = Turns.of(3, Duration.ZERO, (thread, _) -> threads.add(thread));

        assertThat(threads).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(outcome.sortedMillis()).hasSize(3).isSorted();
    }

    @Test
    void theFirstFailureEndsAll() {
        assertThatThrownBy(() -> Turns.of(2, Duration.ofMinutes(1), (_, turn) -> {
                    throw new IllegalStateException("turn " + turn);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("turn ");
    }
}
