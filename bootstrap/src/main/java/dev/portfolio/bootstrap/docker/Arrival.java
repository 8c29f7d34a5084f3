package dev.portfolio.bootstrap.docker;

import dev.portfolio.bootstrap.settings.DatabaseUrl;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

/** The wait from a container's start until its database lets us in. */
record Arrival(Docker docker, ComposeVariables variables, Function<DatabaseUrl, Knock> door) {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Set<String> FAILED = Set.of("restarting", "exited", "dead");

    void await() {
        long began = System.nanoTime();
        while (true) {
            switch (door.apply(variables.url())) {
                case OPEN -> {
                    return;
                }
                case WRONG_PASSWORD -> throw foreignVolume();
                case NOBODY -> refuseFailed();
            }
            if (System.nanoTime() - began > LIMIT.toNanos()) {
                throw failure("does not answer on 127.0.0.1:" + variables.port() + " after " + LIMIT.toMinutes()
                        + " minutes");
            }
            pause();
        }
    }

    private void refuseFailed() {
        String state = docker.state(variables.container()).orElse("gone");
        if (FAILED.contains(state) || state.equals("gone")) {
            throw failure("did not start (it is " + state + ")");
        }
    }

    private DockerFailure failure(String what) {
        return new DockerFailure("The container " + variables.container() + " " + what + ". The end of its log:\n"
                + docker.log(variables.container()).strip());
    }

    private DockerFailure foreignVolume() {
        return new DockerFailure("""
                The volume %1$s has data with another password: of another PORTFOLIO_HOME, or of this one before it was deleted.
                Put the file docker/.env of that PORTFOLIO_HOME back; or choose another name for this one, for example
                COMPOSE_PROJECT_NAME=portfolio2; or give that data up: docker volume rm %1$s""".formatted(variables.volume()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DockerFailure("Interrupted while waiting for the database.", e);
        }
    }
}
