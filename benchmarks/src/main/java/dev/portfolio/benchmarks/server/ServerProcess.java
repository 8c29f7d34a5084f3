package dev.portfolio.benchmarks.server;

import dev.portfolio.benchmarks.load.HttpRequest;
import dev.portfolio.benchmarks.measure.ProcessorTime;
import dev.portfolio.benchmarks.measure.ResidentMemory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A server in a process of its own, started and stopped here. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PATIENCE_TO_END = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 5;
    private static final int LINES_OF_LOG = 20;

    private final Process process;
    private final int port;
    private final Duration start;
    private final double startSeconds;
    private final Thread endWithUs = new Thread(this::end);

    private ServerProcess(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
        this.startSeconds = ProcessorTime.ofFamily(process.pid());
        Runtime.getRuntime().addShutdownHook(endWithUs);
    }

    /**
     * How to start it.
     *
     * @param folder where it runs
     * @param log where its output goes
     * @param ready a read that it answers as soon as it can
     */
    public record Plan(
            List<String> command, Map<String, String> environment, Path folder, Path log, int port, String ready) {}

    /** Returns with the first answer. */
    public static ServerProcess start(Plan plan) throws IOException, InterruptedException {
        Files.createDirectories(plan.folder());
        ProcessBuilder builder =
                new ProcessBuilder(plan.command()).directory(plan.folder().toFile());
        builder.environment().putAll(plan.environment());
        builder.redirectErrorStream(true).redirectOutput(plan.log().toFile());
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            awaitAnswer(process, plan, begin);
        } catch (IOException | InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw e;
        }
        return new ServerProcess(process, plan.port(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void awaitAnswer(Process process, Plan plan, long begin) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.get(plan.ready());
        while (true) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IOException(
                        plan.command().getFirst() + " did not start. Its last words: " + words(plan.log()));
            }
            try {
                if (request.send(plan.port()).status() == request.expected()) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static String words(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.stream()
                .skip(Math.max(0, lines.size() - LINES_OF_LOG))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** From the command to the first answer. */
    public Duration timeToFirstAnswer() {
        return start;
    }

    /** Seconds of processor time from the command to the first answer. */
    public double processorSecondsToFirstAnswer() {
        return startSeconds;
    }

    /** Seconds of processor time so far. */
    public double processorSeconds() {
        return ProcessorTime.ofFamily(process.pid());
    }

    /** Megabytes in memory, of it and of the processes it has started. */
    public double residentMegabytes() {
        return ResidentMemory.ofProcess(process.pid())
                + process.descendants()
                        .mapToDouble(child -> ResidentMemory.ofProcess(child.pid()))
                        .sum();
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(endWithUs);
        } catch (IllegalStateException e) {
            // We are ending ourselves.
        }
    }

    private void end() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_TO_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroy);
    }
}
