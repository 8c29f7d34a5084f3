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
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real server that a test has to itself, to stop it, to kill it, to copy it. Its port stays the same for life. */
public final class DisposableServer implements AutoCloseable {

    private static final String PREFIX = "portfolio-disposable-postgres";
    private static final Duration STOPPING_LIMIT = Duration.ofMinutes(1);

    // Once, before this JVM has such servers of its own.
    static {
        try {
            LeftoverServers.remove(Path.of(System.getProperty("java.io.tmpdir")), PREFIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final Path home;
    private EmbeddedPostgres running;

    private DisposableServer(Path home, EmbeddedPostgres running) {
        this.home = home;
        this.running = running;
    }

    /** Starts an empty one, which replicas can follow. */
    public static DisposableServer start() {
        Path home = newHome();
        copy(Prepared.HOME, home);
        return onHome(home);
    }

    private static void copy(Path source, Path target) {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path path : all.filter(each -> !each.equals(source)).toList()) {
                Files.copy(path, target.resolve(source.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DisposableServer onHome(Path home) {
        return new DisposableServer(home, EmbeddedPostgres.start(Settings.of(home, 0), Progress.none()));
    }

    static Path newHome() {
        try {
            return Files.createTempDirectory(PREFIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of this server that follows it, by streaming, as it is now and from now on. */
    public DisposableServer replica() {
        return new BaseBackup(this).startReplica();
    }

    public int port() {
        return running.port();
    }

    /** The address for {@code DATABASE_URL}. */
    public String url() {
        return running.uri();
    }

    public Database database() {
        return new Database("portfolio", running.jdbcUrl(), running.user(), running.password());
    }

    Path home() {
        return home;
    }

    /** Runs one statement as the superuser. */
    public void execute(String sql) {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " failed: " + e.getMessage(), e);
        }
    }

    /** Asks for one value, as text. */
    public String ask(String sql) {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " failed: " + e.getMessage(), e);
        }
    }

    /** Stops it in order: whoever is connected is told so, and what is open is rolled back. */
    public void stop() {
        running.close();
    }

    /** Kills its first process, as a crash or a power cut would; the others end by themselves soon after. */
    public void kill() {
        try {
            List<String> lines = Files.readAllLines(home.resolve("data/postmaster.pid"));
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(STOPPING_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The server was not killed.", e);
        }
        running.close();
    }

    /** Starts it again after {@link #stop} or {@link #kill}, on the same port and data. */
    public void startAgain() {
        running = EmbeddedPostgres.start(Settings.of(home, running.port()), Progress.none());
    }

    /** Makes a replica a server of its own that takes writes. */
    public void promote() {
        execute("SELECT pg_promote(true, 60)");
    }

    @Override
    public void close() {
        running.close();
        delete(home);
    }

    private static void delete(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty server's files, made when the first test asks for them: copying them is faster than making them. */
    private static final class Prepared {

        private static final Path HOME = make();

        private static Path make() {
            Path home = newHome();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home), "delete-prepared-postgres"));
            DisposableServer server = onHome(home);
            // Its processes may be killed, but not the machine: what the system has been given is on its disk.
            server.execute("ALTER SYSTEM SET fsync = off");
            server.stop();
            return home;
        }
    }
}
