package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The one server of a data home. Its callers hold the start lock. */
record Server(Installation installation, DataHome home, Progress progress) {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration LEFTOVERS_LIMIT = Duration.ofSeconds(20);
    private static final int FREE_PORT_ATTEMPTS = 5;

    /** Joins the server if it runs, on whatever port it has; else starts it on that port. */
    RunningServer attachOrStart(int port, boolean durable) {
        try {
            home.requireVersion(installation);
            Optional<Postmaster> running = settled();
            return running.isPresent() ? attach(running.get()) : start(port, durable);
        } catch (IOException | SQLException e) {
            throw new ServerDidNotStart(
                    "PostgreSQL did not start in %s: %s".formatted(home.folder(), EmbeddedPostgresFailure.reason(e)),
                    e);
        }
    }

    /** Stops it, unless it is wished to stay. */
    void stopUnlessDetached() {
        if (!home.detachment().isWished()) {
            stop();
        }
    }

    /** Stops it: fast, which rolls back what is open, or else at once, which makes the next start recover. */
    void stop() {
        try {
            new ServerStop(installation, home, ServerAccount.choose()).stop();
        } catch (IOException e) {
            throw new ServerDidNotStop(
                    "PostgreSQL in %s could not be stopped: %s"
                            .formatted(home.folder(), EmbeddedPostgresFailure.reason(e)),
                    e);
        }
    }

    /** The server that runs, once it has made up its mind: one that starts is waited for, as is one that stops. */
    private Optional<Postmaster> settled() throws IOException {
        Waiting waiting = new Waiting(START_LIMIT);
        Optional<Postmaster> running = Postmaster.on(home.data());
        while (running.isPresent() && !running.get().isReady()) {
            waiting.pause("a PostgreSQL that neither gets ready nor ends runs on the data");
            running = Postmaster.on(home.data());
        }
        return running;
    }

    private RunningServer attach(Postmaster postmaster) throws IOException, SQLException {
        requirePassword();
        return verified(postmaster, false);
    }

    private RunningServer start(int port, boolean durable) throws IOException, SQLException {
        ServerAccount account = ServerAccount.choose();
        account.requireReach(installation.program("postgres"));
        account.own(home.folder());
        // Looked at first, so that a taken port leaves nothing behind.
        Ports.free(port);
        if (home.hasData()) {
            requirePassword();
            forgetCrash();
        } else {
            progress.step("Creating an empty database in " + home.folder() + ".");
            home.initialise(installation, account, durable);
        }
        account.own(home.data());
        home.detachment().withdraw();
        home.rotateLog();
        ServerStart start = new ServerStart(installation, home, account, durable, progress);
        try {
            return verified(launch(start, port), true);
        } catch (IOException | SQLException | EmbeddedPostgresFailure e) {
            abandon(account, e);
            throw e;
        }
    }

    /** A server that came up but cannot be used must not run on without any user. */
    private void abandon(ServerAccount account, Exception reason) {
        try {
            new ServerStop(installation, home, account).stop();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static Postmaster launch(ServerStart start, int port) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return start.on(Ports.free(port));
            } catch (PortInUse e) {
                // A free port may be taken between the look and the start; there are others.
                if (port != 0 || attempt == FREE_PORT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** After a crash of the server's first process the others end by themselves, but not in the same moment. */
    private void forgetCrash() throws IOException {
        Waiting waiting = new Waiting(LEFTOVERS_LIMIT);
        while (Postmaster.anyProcessOn(home.data())) {
            waiting.pause("processes of a crashed PostgreSQL still work on the data");
        }
        Postmaster.forgetStale(home.data());
    }

    private RunningServer verified(Postmaster postmaster, boolean startedHere) throws IOException, SQLException {
        String password = home.passwordFile().read();
        Connections connections = new Connections(postmaster.port(), password);
        connections.requireData(home.data());
        connections.createDatabase();
        return new RunningServer(postmaster.port(), password, startedHere);
    }

    private void requirePassword() {
        if (!home.passwordFile().exists()) {
            throw new DataHomeUnusable("""
                    The file %s with the database's password is gone, so its data cannot be opened.
                    Put the file back; or move the folder %s away to begin with an empty database.""".formatted(home.passwordFile().file(), home.data()), null);
        }
    }
}
