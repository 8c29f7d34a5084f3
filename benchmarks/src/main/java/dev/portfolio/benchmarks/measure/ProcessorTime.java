package dev.portfolio.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Seconds of processor time, user and system, as Linux counts them in {@code /proc}: in hundredths, and for a process together
 * with its threads. What cannot be read, as after its end, counts as zero.
 */
public final class ProcessorTime {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;

    private ProcessorTime() {}

    private record Times(long parent, double own, double endedChildren) {

        private static final Times NONE = new Times(0, 0, 0);
    }

    /** Of this process. */
    public static double ofThisProcess() {
        return read(ProcessHandle.current().pid()).own();
    }

    /** Of the programs that this process started and that have ended. */
    public static double ofEndedChildren() {
        return read(ProcessHandle.current().pid()).endedChildren();
    }

    /** Of a process, its descendants, and those of them that have ended: it never falls while the process runs. */
    public static double ofFamily(long pid) {
        Map<Long, Times> all = all();
        return all.entrySet().stream()
                .filter(process -> belongs(process.getKey(), pid, all))
                .mapToDouble(
                        process -> process.getValue().own() + process.getValue().endedChildren())
                .sum();
    }

    private static boolean belongs(long process, long family, Map<Long, Times> all) {
        long ancestor = process;
        while (ancestor != family && ancestor != 0) {
            ancestor = all.getOrDefault(ancestor, Times.NONE).parent();
        }
        return ancestor == family;
    }

    private static Map<Long, Times> all() {
        Map<Long, Times> all = new HashMap<>();
        try (Stream<Path> entries = Files.list(PROC)) {
            List<Long> pids = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .map(Long::valueOf)
                    .toList();
            pids.forEach(pid -> all.put(pid, read(pid)));
            return all;
        } catch (IOException e) {
            throw new IllegalStateException("Processor times need Linux's /proc: " + e.getMessage(), e);
        }
    }

    private static Times read(long pid) {
        try {
            return parse(Files.readString(PROC.resolve(pid + "/stat")));
        } catch (NoSuchFileException e) {
            return Times.NONE;
        } catch (IOException e) {
            // A process that ends while it is read.
            return Times.NONE;
        }
    }

    /** @param stat see proc_pid_stat(5): the name in parentheses, then the fields from the third on */
    private static Times parse(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return new Times(Long.parseLong(fields[1]), seconds(fields, 11), seconds(fields, 13));
    }

    private static double seconds(String[] fields, int first) {
        return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) / TICKS_PER_SECOND;
    }
}
