package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The folder of one server: its data, its password, its log, and the locks that tell its users from each other.
 *
 * @param folder an existing folder, without symbolic links
 */
record DataHome(Path folder) {

    private static final Duration INITDB_LIMIT = Duration.ofMinutes(5);
    private static final String NEW = ".new-";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final long LOG_LIMIT = 10L * 1024 * 1024;

    /** The data home in that folder, made if missing. */
    static DataHome at(Path folder) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, OWNER_ONLY);
            }
            return new DataHome(folder.toRealPath());
        } catch (IOException e) {
            throw new DataHomeUnusable(
                    "The folder %s cannot be used for PostgreSQL's data: %s"
                            .formatted(folder, EmbeddedPostgresFailure.reason(e)),
                    e);
        }
    }

    /** The data home in that folder, if there is one. */
    static Optional<DataHome> existing(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Optional.of(new DataHome(folder.toRealPath())) : Optional.empty();
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** Shared by all processes that use the server. */
    Path usersLock() {
        return folder.resolve("users.lock");
    }

    Detachment detachment() {
        return new Detachment(folder.resolve("detached"));
    }

    PasswordFile passwordFile() {
        return new PasswordFile(folder.resolve("password"));
    }

    boolean hasData() {
        return Files.exists(data());
    }

    /** Fails unless the data, if there is any, is that installation's to read. */
    void requireVersion(Installation installation) throws IOException {
        Path file = data().resolve("PG_VERSION");
        String found = Files.exists(file) ? Files.readString(file).strip() : installation.majorVersion();
        if (!found.equals(installation.majorVersion())) {
            throw new DataOfAnotherVersion(data(), found, installation.majorVersion());
        }
    }

    /** Makes an empty cluster. It appears complete or not at all; the password is kept if there is one already. */
    void initialise(Installation installation, ServerAccount account, boolean durable) throws IOException {
        for (Path leftOver : Folders.startingWith(folder, NEW)) {
            Folders.delete(leftOver);
        }
        Path staging = Files.createTempDirectory(folder, NEW);
        Path password =
                PasswordFile.write(staging.resolve("password"), passwordFile().obtain());
        account.own(staging);
        account.requireReach(password.toString());
        initdb(installation, account, staging.resolve("data"), password, durable);
        Files.move(staging.resolve("data"), data(), StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(staging);
    }

    private void initdb(Installation installation, ServerAccount account, Path newData, Path password, boolean durable)
            throws IOException {
        // The collation is PostgreSQL's own, the same on every machine. The character classes come from the C library
        // all the same: with the locale C, full text search would take every quotation mark for a letter.
        new Command(
                        account.command(
                                installation.program("initdb"),
                                "--pgdata=" + newData,
                                "--username=" + EmbeddedPostgres.USER,
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--locale=C.UTF-8",
                                durable ? "--sync-method=fsync" : "--no-sync",
                                "--no-instructions"),
                        folder)
                .require(INITDB_LIMIT);
    }

    /** Keeps the log of a long life from filling the disk: at most this one and the one before. */
    void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(log(), folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
