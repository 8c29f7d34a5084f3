package dev.portfolio.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where it was measured.
 *
 * @param load how many processes wanted to run, on average over the minute before
 */
public record Machine(
        int processors,
        String processor,
        double memoryMegabytes,
        String java,
        String postgresql,
        String pgvector,
        double load) {

    /** This one. */
    public static Machine here(double memoryMegabytes, String postgresql, String pgvector) {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                first("/proc/cpuinfo", "model name"),
                memoryMegabytes,
                Runtime.version().toString(),
                postgresql,
                pgvector,
                Double.parseDouble(first("/proc/loadavg", "").split(" ", -1)[0]));
    }

    private static String first(String file, String key) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException e) {
            return "0";
        }
    }
}
