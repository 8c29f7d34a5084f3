package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Stops the server of a data home, if it runs. */
record ServerStop(Installation installation, DataHome home, ServerAccount account) {

    private static final int FAST_SECONDS = 15;
    private static final int IMMEDIATE_SECONDS = 10;
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(5);

    void stop() throws IOException {
        // Asked first, because pg_ctl would signal whatever process has the number in a stale file.
        Optional<Postmaster> running = Postmaster.on(home.data());
        if (running.isEmpty()) {
            return;
        }
        if (!stop("fast", FAST_SECONDS)) {
            stop("immediate", IMMEDIATE_SECONDS);
        }
        // pg_ctl is content when the file is gone, which is shortly before the process is.
        Waiting waiting = new Waiting(LAST_MOMENTS);
        while (running.get().runsOn(home.data())) {
            waiting.pause("it did not end; see " + home.log());
        }
    }

    private boolean stop(String mode, int seconds) throws IOException {
        return new Command(
                        account.command(
                                installation.program("pg_ctl"),
                                "stop",
                                "--pgdata=" + home.data(),
                                "--mode=" + mode,
                                "--timeout=" + seconds,
                                "--wait"),
                        home.folder())
                .run(Duration.ofSeconds(seconds + 5L))
                .succeeded();
    }
}
