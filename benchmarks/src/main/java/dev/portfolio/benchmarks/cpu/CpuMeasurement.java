package dev.portfolio.benchmarks.cpu;

import dev.portfolio.benchmarks.measure.Progress;
import dev.portfolio.benchmarks.result.Figure;
import dev.portfolio.benchmarks.result.ResultsFile;
import dev.portfolio.benchmarks.result.Spread;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of this package, each in a JVM of its own. */
public record CpuMeasurement(Path root, boolean quick, ResultsFile results, Progress progress) {

    public void run() throws RunnerException {
        progress.step("JMH: " + (quick ? "one fork, short" : "three forks"));
        TimeValue time = quick ? TimeValue.milliseconds(300) : TimeValue.seconds(2);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(CpuMeasurement.class.getPackageName().replace(".", "\\.") + "\\..*")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 3 : 5)
                .warmupTime(time)
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(time)
                .jvmArgsAppend(
                        "-Dportfolio.root=" + root, "--enable-native-access=ALL-UNNAMED", "-Dorg.jooq.no-logo=true")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        Collection<RunResult> all = new Runner(options.build()).run();
        all.forEach(this::keep);
    }

    private void keep(RunResult result) {
        String name = result.getParams().getBenchmark();
        String[] parts = name.split("\\.", -1);
        String what = parts[parts.length - 2].replace("Benchmark", "") + "." + parts[parts.length - 1];
        var statistics = result.getPrimaryResult().getStatistics();
        Spread spread = new Spread(statistics.getPercentile(50), statistics.getMin(), statistics.getMax());
        results.change(known -> known.with(
                new Figure("cpu-" + what.toLowerCase(Locale.ROOT), "CPU only: " + what, "microseconds", spread)));
    }
}
