package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running PostgreSQL server with pgvector, shared by everyone who uses the same data home.
 *
 * <p>It listens on 127.0.0.1 only and holds one database, {@code portfolio}, owned by the superuser {@code portfolio},
 * whose password was made at random at the first start. Several processes, and several instances in one process, use
 * one server: the first starts it, the last to {@linkplain #close() close} stops it, unless one of them wished it to
 * {@linkplain #detach stay}. The data stays.
 *
 * <p>No JVM shutdown hook is installed: whoever starts it closes it. The server runs in a session of its own, so that
 * Ctrl-C in a terminal reaches the application only, which can then stop in order.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String USER = "portfolio";
    static final String DATABASE = "portfolio";

    private final Users users;
    private final Server server;
    private final RunningServer running;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(Users users, Server server, RunningServer running) {
        this.users = users;
        this.server = server;
        this.running = running;
    }

    /**
     * Starts the server of the data home, or joins it where it runs already (then on the port it was started with).
     * The very first call on a machine sets the server up in the cache folder, which takes seconds to minutes and
     * needs the network; later ones take less than a second.
     *
     * @throws EmbeddedPostgresUnavailable if it cannot be had on this machine
     * @throws PortInUse if something else listens on the port
     * @throws DataOfAnotherVersion if the data was written by another major version
     * @throws DataHomeUnusable if the data home cannot be written, or its password file is gone
     * @throws ServerDidNotStart if PostgreSQL itself refused; the message quotes its log
     */
    public static EmbeddedPostgres start(Settings settings, Progress progress) {
        Installation installation = InstallationCache.of(settings, progress).installation();
        DataHome home = DataHome.at(settings.dataHome());
        Server server = new Server(installation, home, progress);
        Users users = Users.of(home);
        RunningServer running = users.join(() -> server.attachOrStart(settings.port(), settings.durable()));
        return new EmbeddedPostgres(users, server, running);
    }

    /**
     * Stops the server that runs on the settings' data home, {@linkplain #detach detached} or not; the data is kept. Where it
     * is used, by any process, it is not stopped: then it ends with its last user, as if it had never been detached.
     *
     * @return whether a server ran
     * @throws ServerInUse if somebody uses it
     * @throws ServerDidNotStop if the server still runs afterwards
     */
    public static boolean stop(Settings settings, Progress progress) {
        return new StopRequest(settings, false, progress).carryOut();
    }

    /** {@link #stop Stops} the server even if somebody uses it, whose connections break. */
    public static boolean stopForcibly(Settings settings, Progress progress) {
        return new StopRequest(settings, true, progress).carryOut();
    }

    /** The {@link #uri() address} of the server that runs on this data home now; empty where none does. */
    public static Optional<String> uriOfRunning(Path dataHome) {
        try {
            Optional<DataHome> home = DataHome.existing(dataHome);
            return home.isEmpty() ? Optional.empty() : uriOfRunning(home.get());
        } catch (IOException e) {
            throw new DataHomeUnusable(
                    "The folder %s cannot be read: %s".formatted(dataHome, EmbeddedPostgresFailure.reason(e)), e);
        }
    }

    private static Optional<String> uriOfRunning(DataHome home) throws IOException {
        Optional<Postmaster> ready = Postmaster.on(home.data()).filter(Postmaster::isReady);
        return ready.isEmpty()
                ? Optional.empty()
                : Optional.of(uri(ready.get().port(), home.passwordFile().read()));
    }

    /** The address for JDBC, without user and password: {@code jdbc:postgresql://127.0.0.1:PORT/portfolio}. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + DATABASE;
    }

    /** The address for {@code psql}, with the password: {@code postgresql://USER:PASSWORD@127.0.0.1:PORT/portfolio}. */
    public String uri() {
        return uri(port(), password());
    }

    private static String uri(int port, String password) {
        return "postgresql://" + USER + ":" + password + "@127.0.0.1:" + port + "/" + DATABASE;
    }

    /** The superuser's name. */
    public String user() {
        return USER;
    }

    /** The superuser's password: letters, digits, {@code -} and {@code _} only, so that it needs no escaping. */
    public String password() {
        return running.password();
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return running.port();
    }

    /** Whether this call of {@link #start} started the server; false where it joined one that ran already. */
    public boolean startedHere() {
        return running.startedHere();
    }

    /**
     * From now on the server stays when its last user leaves, until somebody {@linkplain #stop stops} it. It does not come
     * back by itself after a crash or a reboot; then the next {@link #start} begins as if this had not been called.
     *
     * @throws DataHomeUnusable if the wish cannot be written down
     */
    public void detach() {
        try {
            users.undisturbed(server.home().detachment()::wish);
        } catch (IOException e) {
            throw new DataHomeUnusable(
                    "The folder %s cannot be written: %s"
                            .formatted(server.home().folder(), EmbeddedPostgresFailure.reason(e)),
                    e);
        }
    }

    /**
     * Gives up this use of the server, and stops it if nobody else uses it and it is not {@linkplain #detach detached}: open
     * transactions are rolled back, the data is kept. Closing again does nothing.
     *
     * @throws ServerDidNotStop if the server still runs afterwards
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            users.leave(server::stopUnlessDetached);
        }
    }
}
