package dev.portfolio.benchmarks.database;

import dev.portfolio.benchmarks.measure.ProcessorTime;
import dev.portfolio.benchmarks.measure.Progress;
import dev.portfolio.benchmarks.measure.ResidentMemory;
import dev.portfolio.embeddedpostgres.EmbeddedPostgres;
import dev.portfolio.embeddedpostgres.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An embedded PostgreSQL for measuring, durable as in life: it keeps {@code fsync}, and is told how much memory there is, as
 * anybody would who has so much data.
 */
public final class BenchServer implements AutoCloseable {

    private static final int PART_FOR_BUFFERS = 4;
    private static final int MOST_BUFFERS = 4_096;
    private static final int LEAST_BUFFERS = 128;

    private final EmbeddedPostgres postgres;
    private final Path dataHome;

    private BenchServer(EmbeddedPostgres postgres, Path dataHome) {
        this.postgres = postgres;
        this.dataHome = dataHome;
    }

    /** The server in this folder, set up at the first time. */
    public static BenchServer start(Path home, int port, Progress progress) {
        Path dataHome = home.resolve("postgres");
        Settings settings = Settings.of(dataHome, port);
        boolean isNew = !Files.exists(dataHome.resolve("data"));
        dev.portfolio.embeddedpostgres.Progress told = new Told(progress);
        if (isNew) {
            try (EmbeddedPostgres first = EmbeddedPostgres.start(settings, told);
                    Connection connection = new BenchDatabase(first, "portfolio").connect()) {
                configure(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The server cannot be configured: " + e.getMessage(), e);
            }
        }
        return new BenchServer(EmbeddedPostgres.start(settings, told), dataHome);
    }

    private record Told(Progress progress) implements dev.portfolio.embeddedpostgres.Progress {

        @Override
        public void step(String message) {
            progress.step(message);
        }

        @Override
        public void progress(String what, long done, long total) {}
    }

    private static void configure(Connection connection) throws SQLException {
        for (Map.Entry<String, String> setting : settings().entrySet()) {
            try (var statement = connection.createStatement()) {
                statement.execute("ALTER SYSTEM SET " + setting.getKey() + " = '" + setting.getValue() + "'");
            }
        }
    }

    private static Map<String, String> settings() {
        long memory = (long) ResidentMemory.ofMachine();
        long buffers = Math.clamp(memory / PART_FOR_BUFFERS, LEAST_BUFFERS, MOST_BUFFERS);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("shared_buffers", buffers + "MB");
        settings.put("effective_cache_size", memory / 2 + "MB");
        settings.put("max_wal_size", "8GB");
        settings.put("checkpoint_timeout", "30min");
        return settings;
    }

    /** The database of this name; empty at the first time. */
    public BenchDatabase database(String name) {
        BenchDatabase any = new BenchDatabase(postgres, "portfolio");
        if (any.value("SELECT count(*) FROM pg_database WHERE datname = '" + name + "'")
                .equals("0")) {
            any.execute(List.of("CREATE DATABASE " + name));
        }
        return new BenchDatabase(postgres, name);
    }

    /** A copy of a database that nobody is connected to, instead of the one of that name. */
    public BenchDatabase copy(String name, String copy) {
        new BenchDatabase(postgres, "portfolio")
                .execute(List.of(
                        "DROP DATABASE IF EXISTS " + copy + " WITH (FORCE)",
                        "CREATE DATABASE " + copy + " TEMPLATE " + name + " STRATEGY file_copy"));
        return new BenchDatabase(postgres, copy);
    }

    /** Removes a database, whoever uses it. */
    public void drop(String name) {
        new BenchDatabase(postgres, "portfolio").execute(List.of("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    }

    /** Seconds of processor time that the server and all its processes have taken so far. */
    public double processorSeconds() {
        return ProcessorTime.ofFamily(pid());
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readAllLines(dataHome.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new IllegalStateException("The server's process is not known: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
