package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The wish that a data home's server ends, from somebody who does not use it.
 *
 * @param force even if others use it
 */
record StopRequest(Settings settings, boolean force, Progress progress) {

    /** Whether a server ran. */
    boolean carryOut() {
        try {
            Optional<DataHome> home = DataHome.existing(settings.dataHome());
            return home.isPresent() && Users.of(home.get()).undisturbed(() -> stop(home.get()));
        } catch (IOException e) {
            throw new ServerDidNotStop(
                    "PostgreSQL in %s could not be stopped: %s"
                            .formatted(settings.dataHome(), EmbeddedPostgresFailure.reason(e)),
                    e);
        }
    }

    private boolean stop(DataHome home) throws IOException {
        // Also where it is in use: then it stops when the last one leaves.
        home.detachment().withdraw();
        if (Postmaster.on(home.data()).isEmpty()) {
            return false;
        }
        Optional<List<Long>> users = force ? Optional.empty() : Users.of(home).present();
        if (users.isPresent()) {
            throw new ServerInUse(home.folder(), users.get());
        }
        new Server(InstallationCache.of(settings, progress).installation(), home, progress).stop();
        return true;
    }
}
