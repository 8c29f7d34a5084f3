package dev.portfolio.benchmarks.report;

import dev.portfolio.benchmarks.result.Figure;
import dev.portfolio.benchmarks.result.Machine;
import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Results;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.result.Standing;
import java.util.Locale;
import java.util.StringJoiner;

/** The measured part of the page, in Markdown. */
record FiguresText(Results results) {

    String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add(machine()).add("").add("### Targets").add("").add(targets());
        for (RaceResult race : results.races().values()) {
            text.add("").add("### " + race.title()).add("").add(race(race));
        }
        text.add("").add("### Single figures").add("").add(figures());
        if (!results.skipped().isEmpty()) {
            text.add("").add("### Who did not take part").add("");
            results.skipped().forEach((who, why) -> text.add("- " + who + ": " + why));
        }
        return text.toString();
    }

    private String machine() {
        Machine machine = results.machine();
        if (machine == null) {
            return "Nothing was measured yet.";
        }
        return ("Measured on %d processors (%s) with %,.0f MB of memory, load %.1f before; Java %s, PostgreSQL %s, pgvector %s; %s."
                        + " A ratio is the median of the rounds, with the least and the most of them.")
                .formatted(
                        machine.processors(),
                        machine.processor(),
                        machine.memoryMegabytes(),
                        machine.load(),
                        machine.java(),
                        machine.postgresql(),
                        machine.pgvector(),
                        results.content());
    }

    private String targets() {
        StringJoiner rows = new StringJoiner("\n");
        rows.add("| what | target | measured | |").add("|---|---|---|---|");
        for (Target target : Targets.ALL) {
            target.value()
                    .apply(results)
                    .ifPresentOrElse(
                            spread -> rows.add("| %s | %s | %s | %s |"
                                    .formatted(
                                            target.what(),
                                            target.wish(),
                                            ratio(spread),
                                            target.isMetBy(spread) ? "met" : "**missed**")),
                            () -> rows.add("| %s | %s | not measured | |".formatted(target.what(), target.wish())));
        }
        return rows.toString();
    }

    private static String race(RaceResult race) {
        StringJoiner rows = new StringJoiner("\n");
        rows.add("| %d rounds | a second | ratio | CPU ms: client + server | CPU ratio | median ms | p99 ms |"
                        .formatted(race.rounds()))
                .add("|---|---|---|---|---|---|---|");
        for (Standing standing : race.standings()) {
            rows.add("| %s | %s | %s | %s + %s | %s | %s | %s |"
                    .formatted(
                            standing.contestant(),
                            number(standing.perSecond().median()),
                            ratio(standing.ratio()),
                            number(standing.clientCpuMillis()),
                            number(standing.serverCpuMillis()),
                            number(standing.cpuRatio().median()),
                            number(standing.medianMillis()),
                            number(standing.p99Millis())));
        }
        return rows.toString();
    }

    private String figures() {
        StringJoiner rows = new StringJoiner("\n");
        rows.add("| what | measured |").add("|---|---|");
        for (Figure figure : results.figures().values()) {
            rows.add("| %s | %s %s |".formatted(figure.title(), ratio(figure.value()), figure.unit()));
        }
        return rows.toString();
    }

    private static String ratio(Spread spread) {
        String median = number(spread.median());
        return spread.min() == spread.max()
                ? median
                : "%s (%s to %s)".formatted(median, number(spread.min()), number(spread.max()));
    }

    /** Three digits, more where the number is large. */
    static String number(double value) {
        double size = Math.abs(value);
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (size >= 10) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
        return String.format(Locale.ROOT, size >= 1 ? "%.2f" : "%.3f", value);
    }
}
