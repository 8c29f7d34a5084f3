package dev.portfolio.benchmarks.http;

import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.server.PortfolioServer;
import dev.portfolio.benchmarks.server.SeededEmbeddings;
import dev.portfolio.benchmarks.server.ServerProcess;
import dev.portfolio.benchmarks.session.BenchSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Searches while an import runs and while none does, in turns, on a copy of the content; and the memory of the server after it. */
public record MixedLoadMeasurement(BenchSession session) {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final int ROUNDS = 5;
    private static final int ROUNDS_QUICK = 2;

    /** Runs it. */
    public void run() throws Exception {
        BenchDatabase original = session.loaded();
        Questions questions = Questions.of(session.content());
        String copy = original.name() + "_mixed";
        session.progress().step("a copy of the content to write to");
        BenchDatabase database = session.server().copy(original.name(), copy);
        try (SeededEmbeddings model = new SeededEmbeddings(questions.all(), session.content()::vectorOf)) {
            PortfolioServer portfolio = new PortfolioServer(session.root(), session.home(), database, model.address());
            try (ServerProcess running = portfolio.start()) {
                measure(new MixedLoad(session, running, questions, token(portfolio)), portfolio, database);
                session.figure(
                        "memory-serve",
                        "Memory of serve after the mixed load",
                        "MB",
                        Spread.once(running.residentMegabytes()));
            }
        } finally {
            session.server().drop(copy);
        }
    }

    private void measure(MixedLoad load, PortfolioServer portfolio, BenchDatabase database) throws Exception {
        Duration time = session.quick() ? SHORT : LONG;
        load.p99OfSearch(time);
        int rounds = session.quick() ? ROUNDS_QUICK : ROUNDS;
        double[] alone = new double[rounds];
        double[] importing = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            session.progress().step("mixed load: round %d of %d".formatted(round + 1, rounds));
            alone[round] = load.p99OfSearch(time);
            try (var _ = RunningImport.start(session, portfolio, database, round)) {
                importing[round] = load.p99OfSearch(time);
            }
            ratios[round] = importing[round] / alone[round];
        }
        session.figure("mixed-p99", "p99 of search under mixed load", "ms", Spread.of(alone));
        session.figure("mixed-p99-import", "p99 of search under mixed load and an import", "ms", Spread.of(importing));
        session.figure("mixed-p99-ratio", "the second to the first", "", Spread.of(ratios));
    }

    private String token(PortfolioServer portfolio) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(portfolio.command(
                "token", "create", PortfolioServer.EDITOR, "--name", "bench", "--scope", "content:write"));
        builder.directory(portfolio.folder().toFile()).environment().putAll(portfolio.environment());
        builder.redirectError(session.home().resolve("token.log").toFile());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("No token could be made; see token.log in " + session.home());
        }
        return List.of(output.strip().split("\\R", -1)).getLast();
    }
}
