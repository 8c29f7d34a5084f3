package dev.portfolio.bootstrap.docker;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The programs of this machine. */
public final class LocalPrograms implements Programs {

    private static final File NO_INPUT = new File("/dev/null");
    private static final int LINES_KEPT = 40;

    @Override
    public boolean exist(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .anyMatch(file -> Files.isExecutable(file) && Files.isRegularFile(file));
    }

    @Override
    public Ended run(List<String> words, Map<String, String> environment, Duration limit, Consumer<String> eachLine) {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectInput(NO_INPUT);
        builder.environment().putAll(environment);
        try {
            return run(builder.start(), limit, eachLine);
        } catch (IOException e) {
            return new Ended(MISSING, String.valueOf(e.getMessage()));
        }
    }

    private static Ended run(Process process, Duration limit, Consumer<String> eachLine) throws IOException {
        CompletableFuture<Boolean> deadline = CompletableFuture.supplyAsync(
                () -> end(process), CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            String output = read(process, eachLine);
            int status = process.waitFor();
            return deadline.getNow(false) ? new Ended(MISSING, output) : new Ended(status, output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended(MISSING, "interrupted");
        } finally {
            deadline.cancel(false);
            process.destroyForcibly();
        }
    }

    private static boolean end(Process process) {
        process.destroyForcibly();
        return true;
    }

    private static String read(Process process, Consumer<String> eachLine) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                eachLine.accept(line);
                last.addLast(line);
                if (last.size() > LINES_KEPT) {
                    last.removeFirst();
                }
            }
        }
        return String.join("\n", last);
    }

    @Override
    public Attached attach(List<String> words, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().putAll(environment);
        try {
            return new AttachedProcess(builder.start());
        } catch (IOException e) {
            throw new DockerFailure(words.getFirst() + " could not be started: " + e.getMessage(), e);
        }
    }

    private record AttachedProcess(Process process) implements Attached {

        @Override
        public int await() {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return MISSING;
            }
        }

        // Ctrl-C on the terminal reaches this process as well as that one, which may want to go on.
        @Override
        public void close() {
            process.onExit().join();
        }
    }
}
