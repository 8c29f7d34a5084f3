package dev.portfolio.benchmarks.report;

import dev.portfolio.benchmarks.result.Figure;
import dev.portfolio.benchmarks.result.Results;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.result.Standing;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is wanted of a measured value.
 *
 * @param atLeast whether more is better
 * @param value the measured one; empty where it was not measured
 */
record Target(String what, boolean atLeast, double bound, Function<Results, Optional<Spread>> value) {

    static Target atLeast(double bound, String what, Function<Results, Optional<Spread>> value) {
        return new Target(what, true, bound, value);
    }

    static Target atMost(double bound, String what, Function<Results, Optional<Spread>> value) {
        return new Target(what, false, bound, value);
    }

    /** Operations a second of one contestant to another's in the same race. */
    static Function<Results, Optional<Spread>> speed(String race, String contestant, String other) {
        return results -> quotient(results, race, contestant, other, Standing::ratio);
    }

    /** Processor time of one contestant to another's in the same race. */
    static Function<Results, Optional<Spread>> cpu(String race, String contestant, String other) {
        return results -> quotient(results, race, contestant, other, Standing::cpuRatio);
    }

    /** A figure. */
    static Function<Results, Optional<Spread>> figure(String id) {
        return results -> Optional.ofNullable(results.figures().get(id)).map(Figure::value);
    }

    /** Both are relative to the reference of the race; the spread is that of the first. */
    private static Optional<Spread> quotient(
            Results results, String race, String contestant, String other, Function<Standing, Spread> value) {
        return results.standing(race, contestant)
                .flatMap(ours -> results.standing(race, other).map(theirs -> {
                    double divisor = value.apply(theirs).median();
                    Spread spread = value.apply(ours);
                    return new Spread(spread.median() / divisor, spread.min() / divisor, spread.max() / divisor);
                }));
    }

    boolean isMetBy(Spread spread) {
        return atLeast ? spread.median() >= bound : spread.median() <= bound;
    }

    String wish() {
        return (atLeast ? "at least " : "at most ")
                + (bound == Math.rint(bound) ? "%.0f".formatted(bound) : "" + bound);
    }
}
