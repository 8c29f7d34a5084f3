package dev.portfolio.benchmarks.result;

import java.util.List;
import java.util.Optional;

/**
 * What a race gave.
 *
 * @param id by which it is found again
 * @param reference the contestant that is 1
 */
public record RaceResult(String id, String title, String reference, int threads, int rounds, List<Standing> standings) {

    /** How this contestant did; empty where it did not take part. */
    public Optional<Standing> of(String contestant) {
        return standings.stream()
                .filter(standing -> standing.contestant().equals(contestant))
                .findFirst();
    }
}
