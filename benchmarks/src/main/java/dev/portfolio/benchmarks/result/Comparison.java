package dev.portfolio.benchmarks.result;

import java.util.List;

/**
 * What an operation of ours costs, before and after.
 *
 * @param before milliseconds of processor time
 * @param after the same, now
 */
public record Comparison(String what, double before, double after) {

    private static final String OURS = "Portfolio";

    /** All that both have. */
    public static List<Comparison> of(Results before, Results after) {
        return after.races().values().stream()
                .flatMap(race -> race.standings().stream()
                        .filter(standing -> standing.contestant().startsWith(OURS))
                        .flatMap(now -> before.standing(race.id(), now.contestant()).stream()
                                .map(then -> new Comparison(
                                        race.id() + ": " + now.contestant(),
                                        then.cpuMillis().median(),
                                        now.cpuMillis().median()))))
                .toList();
    }

    /** How many times the former cost. */
    public double ratio() {
        return after / before;
    }
}
