package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.result.Figure;
import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Results;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.result.Standing;
import java.io.PrintStream;

/** Results as text for a terminal. */
record ResultsText(Results results) {

    void print(PrintStream out) {
        results.races().values().forEach(race -> print(race, out));
        if (!results.figures().isEmpty()) {
            out.println();
        }
        for (Figure figure : results.figures().values()) {
            out.printf("%-60s %s %s%n", figure.title(), spread(figure.value()), figure.unit());
        }
        results.skipped().forEach((who, why) -> out.println("skipped: " + who + ": " + why));
    }

    private static void print(RaceResult race, PrintStream out) {
        out.printf("%n%s (%d rounds; 1 is %s)%n", race.title(), race.rounds(), race.reference());
        out.printf(
                "%-46s %10s %24s %9s %8s %8s %8s%n",
                "", "per second", "ratio (min..max)", "CPU ms", "CPU", "median", "p99 ms");
        for (Standing standing : race.standings()) {
            out.printf(
                    "%-46s %10.1f %24s %9.2f %8.2f %8.2f %8.2f%n",
                    standing.contestant(),
                    standing.perSecond().median(),
                    spread(standing.ratio()),
                    standing.cpuMillis().median(),
                    standing.cpuRatio().median(),
                    standing.medianMillis(),
                    standing.p99Millis());
        }
    }

    private static String spread(Spread spread) {
        return spread.min() == spread.max()
                ? "%.4g".formatted(spread.median())
                : "%.3f (%.3f..%.3f)".formatted(spread.median(), spread.min(), spread.max());
    }
}
