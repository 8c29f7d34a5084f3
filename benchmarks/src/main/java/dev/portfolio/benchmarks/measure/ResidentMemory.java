package dev.portfolio.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Megabytes of memory, as Linux tells them in {@code /proc}. */
public final class ResidentMemory {

    private static final long KILOBYTES = 1024;

    private ResidentMemory() {}

    /** What a process has in memory now; 0 where it has ended. */
    public static double ofProcess(long pid) {
        return value(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    /** The most that a process has had in memory; 0 where it has ended. */
    public static double mostOfProcess(long pid) {
        return value(Path.of("/proc/" + pid + "/status"), "VmHWM:");
    }

    /** What the machine can still give without swapping. */
    public static double available() {
        return value(Path.of("/proc/meminfo"), "MemAvailable:");
    }

    /** What the machine has. */
    public static double ofMachine() {
        return value(Path.of("/proc/meminfo"), "MemTotal:");
    }

    private static double value(Path file, String key) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream()
                    .filter(line -> line.startsWith(key))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
