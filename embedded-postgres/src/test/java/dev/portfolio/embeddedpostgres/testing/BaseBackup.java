package dev.portfolio.embeddedpostgres.testing;

import dev.portfolio.embeddedpostgres.testing.TestPostgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies the files of a running server as PostgreSQL's manual describes (26.3.4, a base backup by the low-level API), and starts
 * a replica on them: {@code pg_basebackup} is not among the embedded binaries.
 */
record BaseBackup(DisposableServer primary) {

    /** Of the running server alone, or useless in a copy. */
    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_stat_tmp");

    DisposableServer startReplica() {
        Path home = DisposableServer.newHome();
        try {
            Files.copy(
                    primary.home().resolve("password"), home.resolve("password"), StandardCopyOption.COPY_ATTRIBUTES);
            copyData(home.resolve("data"));
            follow(home.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("No base backup: " + e.getMessage(), e);
        }
        return DisposableServer.onHome(home);
    }

    private void copyData(Path target) throws IOException, SQLException {
        try (Connection connection = primary.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('replica', true)");
            copy(primary.home().resolve("data"), target);
            try (ResultSet row = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                row.next();
                Files.writeString(target.resolve("backup_label"), row.getString(1));
            }
        }
        // The log up to the end of the backup; what comes later is streamed.
        copy(primary.home().resolve("data/pg_wal"), target.resolve("pg_wal"));
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path path :
                    all.filter(file -> !isLeftOut(source.relativize(file))).toList()) {
                copyFile(path, target.resolve(source.relativize(path).toString()));
            }
        }
    }

    /** Folders stay: the server wants them, empty as they may be. */
    private static boolean isLeftOut(Path relative) {
        boolean top = LEFT_OUT.contains(relative.getName(0).toString());
        return top && (relative.getNameCount() > 1 || relative.toString().startsWith("postmaster"));
    }

    private static void copyFile(Path source, Path target) throws IOException {
        try {
            if (!Files.isDirectory(source) || !Files.exists(target)) {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (NoSuchFileException e) {
            // The server goes on working: what is deleted meanwhile is not needed.
        }
    }

    private void follow(Path data) throws IOException {
        Database database = primary.database();
        Files.createFile(data.resolve("standby.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s application_name=replica'%n"
                                .formatted(primary.port(), database.user(), database.password())
                        + "recovery_target_timeline = 'latest'\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
