package dev.portfolio.benchmarks.measure;

import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contestants in turns, round after round, so that what the machine does besides hits all of them alike. Each is compared with
 * the reference of the same round.
 *
 * @param id by which results are found again
 * @param reference the name of the contestant that is 1
 */
public record Race(String id, String title, String reference, int threads, Pace pace) {

    /**
     * How long it takes.
     *
     * @param warmUp how long each contestant runs before it counts
     * @param lap how long in each round
     */
    public record Pace(int rounds, Duration warmUp, Duration lap) {

        /** For figures that are to be kept. */
        public static final Pace FULL = new Pace(7, Duration.ofSeconds(5), Duration.ofSeconds(4));

        /** For a look. */
        public static final Pace QUICK = new Pace(3, Duration.ofSeconds(2), Duration.ofSeconds(1));
    }

    /** Runs it. */
    public RaceResult run(List<? extends Contestant> contestants, Progress progress) throws Exception {
        for (Contestant contestant : contestants) {
            progress.step(title + ": warming up " + contestant.name());
            contestant.lap(threads, pace.warmUp());
        }
        Map<String, List<Lap>> laps = new LinkedHashMap<>();
        for (int round = 1; round <= pace.rounds(); round++) {
            progress.step("%s: round %d of %d".formatted(title, round, pace.rounds()));
            for (Contestant contestant : contestants) {
                laps.computeIfAbsent(contestant.name(), _ -> new ArrayList<>())
                        .add(contestant.lap(threads, pace.lap()));
            }
        }
        List<Lap> base = laps.get(reference);
        if (base == null) {
            throw new IllegalArgumentException(reference + " is no contestant of " + id);
        }
        List<Standing> standings = laps.entrySet().stream()
                .map(entry -> Standings.of(entry.getKey(), entry.getValue(), base))
                .toList();
        return new RaceResult(id, title, reference, threads, pace.rounds(), standings);
    }
}
