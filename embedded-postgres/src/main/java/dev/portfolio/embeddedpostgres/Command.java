package dev.portfolio.embeddedpostgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A program that ends by itself: its words, and the folder it runs in. */
record Command(List<String> words, Path folder) {

    static final File NO_INPUT = new File("/dev/null");

    private static final int LINES_KEPT = 200;
    private static final int LINES_QUOTED = 8;

    /** What a program answered: its status, and the end of its output. */
    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }

        String end() {
            List<String> lines = output.strip().lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_QUOTED), lines.size()));
        }
    }

    Command {
        words = List.copyOf(words);
    }

    static Command of(Path folder, String... words) {
        return new Command(List.of(words), folder);
    }

    /** Where a program is; the administrator's folders too, which are not on everybody's PATH. */
    static Optional<Path> find(String program) {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/bin:/bin:/usr/sbin:/sbin";
        return Stream.of(path.split(":", -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(file -> Files.isExecutable(file) && Files.isRegularFile(file))
                .findFirst();
    }

    /** Runs it to its end. */
    Outcome run(Duration limit) throws IOException {
        return run(limit, NO_INPUT, _ -> {});
    }

    /** Runs it, and fails with the end of its output unless it succeeds. */
    String require(Duration limit) throws IOException {
        Outcome outcome = run(limit);
        if (!outcome.succeeded()) {
            throw new IOException(words.getFirst() + " ended with status " + outcome.status() + ": " + outcome.end());
        }
        return outcome.output();
    }

    /** Runs it with a file to read from, telling each line it writes on this thread; killed at the limit. */
    Outcome run(Duration limit, File input, Consumer<String> eachLine) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(input);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        CompletableFuture<Void> deadline = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            String output = read(process, eachLine);
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(words.getFirst() + " was interrupted", e);
        } finally {
            deadline.cancel(false);
            process.destroyForcibly();
        }
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
}
