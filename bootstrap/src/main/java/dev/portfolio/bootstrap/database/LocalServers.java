package dev.portfolio.bootstrap.database;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.docker.DockerDatabase;
import dev.portfolio.bootstrap.docker.Programs;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The two servers that a {@code PORTFOLIO_HOME} may have, of which one at most is up. */
public final class LocalServers {

    private final LocalServer docker;
    private final LocalServer embedded;
    private final Console console;

    LocalServers(LocalServer docker, LocalServer embedded, Console console) {
        this.docker = docker;
        this.embedded = embedded;
        this.console = console;
    }

    /** Those of the settings' home; {@code root} is the folder that holds {@code compose.yaml}. */
    public static LocalServers of(
            PortfolioSettings settings, Environment environment, Path root, Programs programs, Console console) {
        return new LocalServers(
                new DockerServer(
                        DockerDatabase.of(settings.home(), root, programs, console),
                        environment,
                        settings.databasePort()),
                new EmbeddedServer(Database.embeddedSettings(settings), console),
                console);
    }

    /** Starts the wished one, or leaves it as it is where it runs; it answers when this returns. */
    public DatabaseUrl up(ServerWish wish) {
        LocalServer server = choose(wish);
        boolean wasUp = server.isUp();
        DatabaseUrl url = server.up();
        console.step("The database is up: %s, on port %d. It stays until ./portfolio db:down."
                .formatted(server.name(), url.port()));
        LocalServer other = server.equals(docker) ? embedded : docker;
        if (!wasUp && other.wasUsed()) {
            console.step("""
                    This PORTFOLIO_HOME has another database, %s, whose data is kept and is not in this one.
                    Back to it: ./portfolio db:down, then ./portfolio db:up %s""".formatted(other.name(), other.option()));
        }
        return url;
    }

    private LocalServer choose(ServerWish wish) {
        return switch (wish) {
            case DOCKER -> unless(embedded, docker);
            case EMBEDDED -> unless(docker, embedded);
            case EITHER -> docker.isUp() ? docker : embedded.isUp() ? embedded : whatThereIs();
        };
    }

    private static LocalServer unless(LocalServer other, LocalServer wished) {
        if (other.isUp()) {
            throw new SettingInvalid(
                    wished.option(),
                    "is not possible now: this PORTFOLIO_HOME has a database that is up, " + other.name()
                            + ". Stop that first with ./portfolio db:down.");
        }
        return wished;
    }

    private LocalServer whatThereIs() {
        Optional<String> hindrance = docker.hindrance();
        if (hindrance.isEmpty()) {
            return docker;
        }
        console.step("Docker is not used: " + hindrance.get() + ".");
        return embedded;
    }

    /** Stops whatever is up, even if somebody uses it when forced to; the data stays. */
    public void down(boolean force) {
        boolean anything = docker.isUp() || embedded.isUp();
        for (LocalServer server : List.of(docker, embedded)) {
            if (server.down(force)) {
                console.step("Stopped " + server.name() + "; its data stays for the next ./portfolio db:up.");
                anything = true;
            }
        }
        if (!anything) {
            console.step("No database of this PORTFOLIO_HOME is running.");
        }
    }
}
