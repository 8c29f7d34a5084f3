package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes that hold a lock on a file, as the kernel lists them. */
final class LockHolders {

    private static final Path LOCKS = Path.of("/proc/locks");
    private static final int PID = 4;
    private static final int FILE = 5;

    private LockHolders() {}

    /** Their numbers, this process left out; empty where the kernel does not tell, as in some containers. */
    static List<Long> of(Path file) {
        try {
            String inode = ":" + Files.getAttribute(file, "unix:ino");
            long self = ProcessHandle.current().pid();
            return Files.readAllLines(LOCKS).stream()
                    .map(line -> line.strip().split("\\s+", -1))
                    .filter(words -> words.length > FILE && words[FILE].endsWith(inode))
                    .map(words -> Long.parseLong(words[PID]))
                    .filter(pid -> pid != self && hasOpen(file, pid))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException | NumberFormatException e) {
            return List.of();
        }
    }

    // Another disk may have a file of the same number.
    private static boolean hasOpen(Path file, long pid) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return open.anyMatch(descriptor -> leadsTo(file, descriptor));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean leadsTo(Path file, Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException e) {
            return false;
        }
    }
}
