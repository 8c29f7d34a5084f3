package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Launches the server and waits until it is ready. */
record ServerStart(
        Installation installation, DataHome home, ServerAccount account, boolean durable, Progress progress) {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration WORTH_TELLING = Duration.ofSeconds(5);

    /** Below this version, a parallel build of an HNSW index writes beyond its memory. */
    private static final String SAFE_PARALLEL_BUILDS = "0.8.2";

    Postmaster on(int port) throws IOException {
        long logged = Files.exists(home.log()) ? Files.size(home.log()) : 0;
        Process launched = launch(port);
        try {
            return ready(launched, port, logged);
        } catch (IOException e) {
            launched.destroy();
            throw e;
        }
    }

    private Postmaster ready(Process launched, int port, long logged) throws IOException {
        Waiting waiting = new Waiting(LIMIT);
        boolean told = false;
        Optional<Postmaster> postmaster = Postmaster.on(home.data());
        while (postmaster.isEmpty() || !postmaster.get().isReady()) {
            if (!launched.isAlive()) {
                throw refusal(port, logged);
            }
            if (!told && waiting.elapsed().compareTo(WORTH_TELLING) > 0) {
                progress.step("PostgreSQL is recovering its data; see " + home.log() + ".");
                told = true;
            }
            waiting.pause("it did not get ready; see " + home.log());
            postmaster = Postmaster.on(home.data());
        }
        return postmaster.get();
    }

    // A session of its own keeps Ctrl-C, which a terminal sends to the whole group, for the application, which stops
    // the server in order. A file takes the output, since a pipe would break with the application.
    private Process launch(int port) throws IOException {
        List<String> words = new ArrayList<>(List.of("setsid"));
        words.addAll(account.command(
                installation.program("postgres"), "-D", home.data().toString(), "-p", Integer.toString(port)));
        for (String setting : settings()) {
            words.add("-c");
            words.add(setting);
        }
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(home.data().toFile())
                .redirectInput(Command.NO_INPUT)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start();
    }

    private List<String> settings() {
        // Without a socket file: its path may be longer than the system allows, and TCP serves everyone.
        Stream<String> always =
                Stream.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "logging_collector=off");
        Stream<String> careful = installation.pgvectorVersion().isBefore(SAFE_PARALLEL_BUILDS)
                ? Stream.of("max_parallel_maintenance_workers=0")
                : Stream.empty();
        Stream<String> careless = durable
                ? Stream.empty()
                : Stream.of(
                        "fsync=off",
                        "synchronous_commit=off",
                        "full_page_writes=off",
                        "wal_level=minimal",
                        "max_wal_senders=0");
        return Stream.of(always, careful, careless).flatMap(each -> each).toList();
    }

    private EmbeddedPostgresFailure refusal(int port, long logged) throws IOException {
        String said;
        try (InputStream in = Files.newInputStream(home.log())) {
            in.skipNBytes(logged);
            said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (said.contains("Address already in use")) {
            return new PortInUse(port);
        }
        String last = said.lines().skip(Math.max(0, said.lines().count() - 8)).collect(Collectors.joining("\n  "));
        return new ServerDidNotStart("PostgreSQL did not start. The end of %s:\n  %s".formatted(home.log(), last));
    }
}
