package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server's first process, as the file {@code postmaster.pid} in its data folder describes it.
 *
 * @param pid the process
 * @param port where it listens; 0 while it has not said so yet
 * @param status what it does: starting, ready, stopping or standby; empty while it has not said so yet
 */
record Postmaster(long pid, int port, String status) {

    private static final String FILE = "postmaster.pid";
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /**
     * The server that runs on the data, if there is one. A file left by a crash names a process that is gone, or worse,
     * one that has got the same number since: only a {@code postgres} whose working folder is the data is believed.
     */
    static Optional<Postmaster> on(Path data) throws IOException {
        return read(data).filter(postmaster -> postmaster.runsOn(data));
    }

    /** Whether this very process still works on the data, with or without its file. */
    boolean runsOn(Path data) {
        return runsOn(data, pid);
    }

    boolean isReady() {
        return status.equals("ready");
    }

    boolean isStopping() {
        return status.equals("stopping");
    }

    /** Removes a file that names no server of this data, which would keep PostgreSQL from starting. */
    static void forgetStale(Path data) throws IOException {
        if (on(data).isEmpty()) {
            Files.deleteIfExists(data.resolve(FILE));
        }
    }

    /** Whether any process of a server works on the data, its first one or those that outlived it for a moment. */
    static boolean anyProcessOn(Path data) {
        return ProcessHandle.allProcesses().anyMatch(process -> runsOn(data, process.pid()));
    }

    private static Optional<Postmaster> read(Path data) throws IOException {
        Path file = data.resolve(FILE);
        try {
            List<String> lines = Files.readAllLines(file);
            String port = line(lines, PORT_LINE);
            return Optional.of(new Postmaster(
                    Long.parseLong(line(lines, 0)),
                    port.isEmpty() ? 0 : Integer.parseInt(port),
                    line(lines, STATUS_LINE)));
        } catch (java.nio.file.NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lines, int number) {
        return lines.size() > number ? lines.get(number).strip() : "";
    }

    private static boolean runsOn(Path data, long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            // The link of a program that was replaced meanwhile ends in " (deleted)".
            Path program = Files.readSymbolicLink(process.resolve("exe")).getFileName();
            return program.toString().startsWith("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(data);
        } catch (IOException e) {
            return false;
        }
    }
}
