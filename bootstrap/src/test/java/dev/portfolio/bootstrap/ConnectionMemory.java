package dev.portfolio.bootstrap;

import dev.portfolio.embeddedpostgres.testing.DisposableServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the processes behind an application's connections have of memory for themselves. */
record ConnectionMemory(DisposableServer server) {

    String ofThoseWithThePool() {
        String pids = server.ask(
                "SELECT string_agg(pid::text, ',') FROM pg_stat_activity WHERE application_name = 'portfolio'");
        double kilobytes =
                pids(pids).map(ConnectionMemory::privateKilobytes).average().orElseThrow();
        return String.format(
                Locale.ROOT, "%d connections of %.1f MB each", pids(pids).count(), kilobytes / 1_024);
    }

    private static LongStream pids(String list) {
        return Stream.of(list.split(",")).mapToLong(Long::parseLong);
    }

    private static long privateKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Private_"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
