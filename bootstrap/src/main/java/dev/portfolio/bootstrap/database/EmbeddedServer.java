package dev.portfolio.bootstrap.database;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.embeddedpostgres.EmbeddedPostgres;
import dev.portfolio.embeddedpostgres.Settings;
import java.nio.file.Files;
import java.util.Optional;

/** PostgreSQL without Docker. */
record EmbeddedServer(Settings settings, Console console) implements LocalServer {

    @Override
    public String name() {
        return "the embedded server in " + settings.dataHome();
    }

    @Override
    public String option() {
        return "--embedded";
    }

    @Override
    public boolean isUp() {
        return EmbeddedPostgres.uriOfRunning(settings.dataHome()).isPresent();
    }

    @Override
    public boolean wasUsed() {
        return Files.exists(settings.dataHome().resolve("data"));
    }

    @Override
    public Optional<String> hindrance() {
        return Optional.empty();
    }

    @Override
    public DatabaseUrl up() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings, new ConsoleProgress(console))) {
            server.detach();
            return DatabaseUrl.parse(server.uri());
        }
    }

    @Override
    public boolean down(boolean force) {
        ConsoleProgress progress = new ConsoleProgress(console);
        return force ? EmbeddedPostgres.stopForcibly(settings, progress) : EmbeddedPostgres.stop(settings, progress);
    }
}
