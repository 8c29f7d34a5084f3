package dev.portfolio.benchmarks.http;

import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.server.PortfolioServer;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.domain.content.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./portfolio import} of a folder with more files than it can take in the time. */
final class RunningImport implements AutoCloseable {

    private static final int FILES = 20_000;
    private static final int FILES_QUICK = 2_000;
    private static final long LOOK_MILLIS = 100;

    private final Process process;

    private RunningImport(Process process) {
        this.process = process;
    }

    /** Returns once the first file is in. */
    static RunningImport start(BenchSession session, PortfolioServer portfolio, BenchDatabase database, int round)
            throws IOException, InterruptedException {
        Path folder = folder(session, round);
        long before = taken(database);
        ProcessBuilder builder = new ProcessBuilder(portfolio.command("import", folder.toString()));
        builder.directory(portfolio.folder().toFile()).environment().putAll(portfolio.environment());
        Path log = session.home().resolve("import.log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        while (taken(database) == before) {
            if (!process.isAlive()) {
                throw new IOException("The import ended before it had begun: " + Files.readString(log));
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return new RunningImport(process);
    }

    private static long taken(BenchDatabase database) {
        return Long.parseLong(database.value("SELECT count(*) FROM content_sources"));
    }

    private static Path folder(BenchSession session, int round) throws IOException {
        Path folder = session.home().resolve("import/" + round);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder);
        int files = session.quick() ? FILES_QUICK : FILES;
        for (int number = 0; number < files; number++) {
            String text = session.content().item(ContentType.POST, number).text();
            Files.writeString(
                    folder.resolve("imported-" + round + "-" + number + ".md"),
                    "---\ntitle: Imported %d %d\n---\n%s\n".formatted(round, number, text));
        }
        return folder;
    }

    /** Ends it wherever it is. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
