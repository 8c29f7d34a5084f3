package dev.portfolio.benchmarks.measure;

import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.result.Standing;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Rounds put together. */
final class Standings {

    private static final double MOST = 0.99;
    private static final double HALF = 0.5;

    private Standings() {}

    /** @param base the laps of the reference, round by round */
    static Standing of(String contestant, List<Lap> laps, List<Lap> base) {
        return new Standing(
                contestant,
                spread(laps, Lap::perSecond),
                ratios(laps, base, (lap, other) -> lap.perSecond() / other.perSecond()),
                spread(laps, Lap::processorMillis),
                ratios(laps, base, (lap, other) -> lap.processorMillis() / other.processorMillis()),
                spread(laps, lap -> lap.clientSeconds() * 1_000 / Math.max(lap.operations(), 1))
                        .median(),
                spread(laps, lap -> lap.serverSeconds() * 1_000 / Math.max(lap.operations(), 1))
                        .median(),
                spread(laps, lap -> lap.millisAt(HALF)).median(),
                spread(laps, lap -> lap.millisAt(MOST)).median());
    }

    private static Spread spread(List<Lap> laps, ToDoubleFunction<Lap> value) {
        return Spread.of(laps.stream().mapToDouble(value).toArray());
    }

    private static Spread ratios(List<Lap> laps, List<Lap> base, ToDoubleBiFunction<Lap, Lap> ratio) {
        return Spread.of(IntStream.range(0, laps.size())
                .mapToDouble(round -> ratio.applyAsDouble(laps.get(round), base.get(round)))
                .toArray());
    }
}
