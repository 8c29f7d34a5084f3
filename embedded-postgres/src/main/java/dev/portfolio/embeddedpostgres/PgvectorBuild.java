package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compiles pgvector as its Makefile would, which cannot be used itself: it needs {@code pg_config}, and the binaries
 * come without it.
 */
record PgvectorBuild(Path source, Path headers, Path postgres, Platform platform, Progress progress) {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Pattern VERSION = Pattern.compile("default_version\\s*=\\s*'([0-9.]+)'");

    /** The flags of pgvector's Makefile, and those that PostgreSQL requires of all code inside the server. */
    private static final List<String> FLAGS = List.of(
            "-O2",
            "-ftree-vectorize",
            "-fassociative-math",
            "-fno-signed-zeros",
            "-fno-trapping-math",
            "-fno-strict-aliasing",
            "-fwrapv",
            "-fexcess-precision=standard",
            "-fvisibility=hidden",
            "-fPIC",
            "-w");

    /** Compiles it and puts library, control file and SQL files where the server looks for them. */
    void intoServer(Version version) throws IOException {
        Path objects = Files.createDirectories(source.resolve("objects"));
        compile(objects);
        List<String> link = new ArrayList<>(List.of("gcc", "-shared", "-o", "vector.so"));
        Folders.startingWith(objects, "").forEach(object -> link.add(object.toString()));
        link.add("-lm");
        new Command(link, source).require(LIMIT);
        install(version);
    }

    /** What the source says it is. */
    Version version() throws IOException {
        Matcher matcher = VERSION.matcher(Files.readString(source.resolve("vector.control")));
        if (!matcher.find()) {
            throw new IOException("pgvector's control file names no version");
        }
        return new Version(matcher.group(1));
    }

    private void compile(Path objects) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(source.resolve("src"))) {
            files = all.filter(file -> file.toString().endsWith(".c")).sorted().toList();
        }
        List<String> target = targetFlags();
        try (ExecutorService compilers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<String>> running = new ArrayList<>();
            for (Path file : files) {
                Command command = compiler(file, objects, target);
                running.add(compilers.submit(() -> command.require(LIMIT)));
            }
            await(running);
        }
    }

    private void await(List<Future<String>> running) throws IOException {
        int done = 0;
        for (Future<String> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                running.forEach(other -> other.cancel(true));
                throw new IOException(
                        e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
            } catch (InterruptedException e) {
                running.forEach(other -> other.cancel(true));
                Thread.currentThread().interrupt();
                throw new IOException("the compilation was interrupted", e);
            }
            done++;
            progress.progress("Compiling pgvector", done, running.size());
        }
    }

    private Command compiler(Path file, Path objects, List<String> target) {
        List<String> words = new ArrayList<>(List.of("gcc"));
        words.addAll(FLAGS);
        words.addAll(target);
        words.addAll(List.of("-D_GNU_SOURCE", "-I" + headers, "-Isrc", "-c", file.toString(), "-o"));
        words.add(objects.resolve(file.getFileName() + ".o").toString());
        return new Command(words, source);
    }

    /** Compilers before GCC 11 do not know the levels of the instruction set; they build for any processor. */
    private List<String> targetFlags() throws IOException {
        if (platform.instructionSet() == null) {
            return List.of();
        }
        String flag = "-march=" + platform.instructionSet();
        boolean known = Command.of(source, "gcc", flag, "-E", "-x", "c", "/dev/null")
                .run(LIMIT)
                .succeeded();
        return known ? List.of(flag) : List.of();
    }

    private void install(Version version) throws IOException {
        Path extensions = postgres.resolve("share/postgresql/extension");
        copy(source.resolve("vector.so"), postgres.resolve("lib/postgresql/vector.so"));
        copy(source.resolve("vector.control"), extensions.resolve("vector.control"));
        copy(source.resolve("sql/vector.sql"), extensions.resolve("vector--" + version + ".sql"));
        for (Path upgrade : Folders.startingWith(source.resolve("sql"), "vector--")) {
            copy(upgrade, extensions.resolve(upgrade.getFileName()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
