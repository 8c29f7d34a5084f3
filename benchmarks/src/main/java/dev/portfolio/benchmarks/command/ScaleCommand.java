package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.scale.ScaleMeasurement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench scale}. */
@Command(
        name = "scale",
        header = "How cost grows: search by meaning on a thousand to a million passages.",
        description = {
            "A size for which there is not enough memory is skipped. A million passages take some 7 GB of disk, and an hour.",
            ""
        },
        footer = {"", "Example: ./portfolio bench scale --max 100000"})
final class ScaleCommand implements Callable<Integer> {

    private static final int QUICK = 10_000;

    @Mixin
    final RunOptions options = new RunOptions();

    @Option(
            names = "--max",
            paramLabel = "PASSAGES",
            description = "The largest size. Default: 1000000, with --quick 10000")
    int most;

    @Override
    public Integer call() throws Exception {
        int largest = options.quick ? QUICK : ScaleMeasurement.SIZES.getLast();
        return options.measure(session -> new ScaleMeasurement(session, most == 0 ? largest : most).run());
    }
}
