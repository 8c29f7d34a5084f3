package dev.portfolio.embeddedpostgres.testing;

import dev.portfolio.embeddedpostgres.EmbeddedPostgres;
import dev.portfolio.embeddedpostgres.LeftoverServers;
import dev.portfolio.embeddedpostgres.Progress;
import dev.portfolio.embeddedpostgres.Settings;
import dev.portfolio.embeddedpostgres.testing.TestPostgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** An embedded server in a temporary folder, stopped and deleted when the JVM ends. */
record OwnServer(EmbeddedPostgres server) implements TestServer {

    private static final String PREFIX = "portfolio-test-postgres";

    static OwnServer start() {
        try {
            LeftoverServers.remove(Path.of(System.getProperty("java.io.tmpdir")), PREFIX);
            Path home = Files.createTempDirectory(PREFIX);
            EmbeddedPostgres server =
                    EmbeddedPostgres.start(Settings.of(home, 0).notDurable(), new StepsOnStandardError());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home), "stop-test-postgres"));
            return new OwnServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.port();
    }

    @Override
    public Database admin() {
        return database("postgres");
    }

    @Override
    public Database database(String name) {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + name;
        return new Database(name, url, server.user(), server.password());
    }

    private static void stop(EmbeddedPostgres server, Path home) {
        server.close();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first build on a machine sets PostgreSQL up, which takes long enough to be told. */
    private record StepsOnStandardError() implements Progress {

        @Override
        public void step(String message) {
            System.err.println("[test postgres] " + message);
        }

        @Override
        public void progress(String what, long done, long total) {}
    }
}
