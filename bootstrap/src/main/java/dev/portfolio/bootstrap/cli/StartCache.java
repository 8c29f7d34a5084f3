package dev.portfolio.bootstrap.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the file from which the next start of the program has its classes ready (an AOT cache of the JVM), in a process of its
 * own beside a server that has nothing to do with it. Whatever goes wrong, there is no file, and the next start is as slow as
 * this one was.
 */
final class StartCache implements AutoCloseable {

    /** Set by the launcher where there is no such file yet: which one to make. */
    static final String OUTPUT = "portfolio.start-cache";

    /** A server that was just started has better things to do. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    /** A machine with less should not run two such programs at once. */
    private static final long LEAST_MEMORY = 1500L << 20;

    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Path output;
    private boolean closed;
    private @Nullable Process rehearsal;

    private StartCache(Path output) {
        this.output = output;
    }

    /** Empty where nobody wants one, or the machine is too small. */
    static Optional<StartCache> wanted() {
        return Optional.ofNullable(System.getProperty(OUTPUT))
                .map(Path::of)
                .filter(file -> Files.notExists(file) && memory() >= LEAST_MEMORY)
                .map(StartCache::new);
    }

    private static long memory() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }

    StartCache makeInBackground() {
        Thread.ofPlatform().name("start-cache").daemon().start(this::make);
        return this;
    }

    private void make() {
        Path unfinished = output.resolveSibling(
                output.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Thread.sleep(PAUSE);
            if (started(unfinished).waitFor() == 0 && Files.exists(unfinished)) {
                Files.move(unfinished, output, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            // Then there is none.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            delete(unfinished);
        }
    }

    private synchronized Process started(Path unfinished) throws IOException {
        if (closed) {
            throw new IOException("The server stops.");
        }
        Files.createDirectories(output.toAbsolutePath().getParent());
        Process process = new ProcessBuilder(command(unfinished))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        rehearsal = process;
        return process;
    }

    /** With the flags of this process: the JVM takes the file only together with those it was made with. */
    private static List<String> command(Path unfinished) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-D" + OUTPUT))
                .forEach(command::add);
        command.addAll(List.of(
                "-D" + Rehearsal.PROPERTY + "=true",
                "-XX:AOTCacheOutput=" + unfinished,
                "-jar",
                System.getProperty("java.class.path"),
                "serve"));
        return command;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is in nobody's way: its name has the number of this process.
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        Process running = rehearsal;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
        }
    }
}
