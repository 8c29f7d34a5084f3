package dev.portfolio.benchmarks.start;

import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.server.MinimalServer;
import dev.portfolio.benchmarks.server.PortfolioServer;
import dev.portfolio.benchmarks.server.SeededEmbeddings;
import dev.portfolio.benchmarks.server.ServerProcess;
import dev.portfolio.benchmarks.session.BenchSession;
import java.util.List;

/**
 * From the command to the first answered request, with the database up: {@code ./portfolio serve} and the minimal application in
 * turns.
 */
public record StartMeasurement(BenchSession session) {

    private static final int ROUNDS = 9;
    private static final int ROUNDS_QUICK = 3;

    public void run() throws Exception {
        BenchDatabase database = session.loaded();
        int rounds = session.quick() ? ROUNDS_QUICK : ROUNDS;
        Times portfolio = new Times(rounds);
        Times minimal = new Times(rounds);
        try (SeededEmbeddings model = new SeededEmbeddings(List.of(), session.content()::vectorOf)) {
            PortfolioServer ours = new PortfolioServer(session.root(), session.home(), database, model.address());
            MinimalServer other = new MinimalServer(session.root(), session.home(), database);
            session.progress().step("start: warming up");
            ours.start().close();
            other.start().close();
            for (int round = 0; round < rounds; round++) {
                session.progress().step("start: round %d of %d".formatted(round + 1, rounds));
                portfolio.note(round, ours.start());
                minimal.note(round, other.start());
            }
        }
        session.figure("start-portfolio", "Start of ./portfolio serve", "s", Spread.of(portfolio.wall));
        session.figure("start-portfolio-cpu", "... processor time", "s", Spread.of(portfolio.processor));
        session.figure("start-minimal", "Start of the minimal application", "s", Spread.of(minimal.wall));
        session.figure("start-minimal-cpu", "... processor time", "s", Spread.of(minimal.processor));
        session.figure("start-ratio", "Start, to the minimal application", "", ratio(portfolio.wall, minimal.wall));
        session.figure(
                "start-ratio-cpu",
                "... processor time, to the minimal application",
                "",
                ratio(portfolio.processor, minimal.processor));
    }

    private static Spread ratio(double[] ours, double[] other) {
        double[] ratios = new double[ours.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours[i] / other[i];
        }
        return Spread.of(ratios);
    }

    private static final class Times {

        private static final double MILLIS = 1_000;

        private final double[] wall;
        private final double[] processor;

        Times(int rounds) {
            wall = new double[rounds];
            processor = new double[rounds];
        }

        /** Notes its times and stops it. */
        void note(int round, ServerProcess started) {
            try (started) {
                wall[round] = started.timeToFirstAnswer().toMillis() / MILLIS;
                processor[round] = started.processorSecondsToFirstAnswer();
            }
        }
    }
}
