package dev.portfolio.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {

    private static final Race.Pace THREE_ROUNDS = new Race.Pace(3, Duration.ZERO, Duration.ZERO);

    private final List<String> order = new ArrayList<>();

    /** Does so many operations a second in each of its laps; the first is the warm-up. */
    private final class Steady implements Contestant {

        private final String name;
        private final long[] operations;
        private int lap;

        Steady(String name, long... operations) {
            this.name = name;
            this.operations = operations;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Lap lap(int threads, Duration time) {
            order.add(name);
            long done = operations[lap++];
            return new Lap(done, 1, 0.5, 0.25, new double[0]);
        }
    }

    @Test
    void comparesEachRoundWithTheReferenceOfTheSameRound() throws Exception {
        RaceResult result = race(new Steady("slow", 1, 10, 20, 40), new Steady("fast", 1, 20, 60, 160));

        assertThat(result.of("fast").orElseThrow().ratio()).isEqualTo(new Spread(3, 2, 4));
        assertThat(result.of("slow").orElseThrow().ratio()).isEqualTo(new Spread(1, 1, 1));
    }

    @Test
    void letsContestantsTakeTurns() throws Exception {
        race(new Steady("slow", 1, 1, 1, 1), new Steady("fast", 1, 1, 1, 1));

        assertThat(order).containsExactly("slow", "fast", "slow", "fast", "slow", "fast", "slow", "fast");
    }

    @Test
    void tellsTheProcessorTimeOfAnOperation() throws Exception {
        RaceResult result = race(new Steady("slow", 1, 10, 10, 10), new Steady("fast", 1, 20, 20, 20));

        assertThat(result.of("slow").orElseThrow().cpuMillis().median()).isEqualTo(75);
        assertThat(result.of("slow").orElseThrow().serverCpuMillis()).isEqualTo(25);
        assertThat(result.of("fast").orElseThrow().cpuRatio().median()).isEqualTo(0.5);
    }

    @Test
    void needsItsReference() {
        Race race = new Race("id", "title", "nobody", 1, THREE_ROUNDS);
        List<Contestant> contestants = List.of(new Steady("slow", 1, 1, 1, 1));

        assertThatThrownBy(() -> race.run(contestants, _ -> {})).hasMessageContaining("nobody");
    }

    private RaceResult race(Contestant... contestants) throws Exception {
        return new Race("id", "title", "slow", 1, THREE_ROUNDS).run(List.of(contestants), _ -> {});
    }
}
