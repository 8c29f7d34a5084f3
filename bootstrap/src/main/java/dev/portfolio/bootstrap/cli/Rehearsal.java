package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server that asks itself what visitors ask, on a port that nobody knows, and ends: from its run the JVM learns what the next
 * start needs. It writes nothing, and calls no model behind an endpoint.
 */
final class Rehearsal {

    /** Set by {@link StartCache} for the process that it starts. */
    static final String PROPERTY = "portfolio.rehearsal";

    private static final int ROUNDS = 20;

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/posts",
            "/api/v1/posts?limit=1",
            "/api/v1/posts/no-such-post",
            "/api/v1/projects",
            "/api/v1/certifications",
            "/api/v1/search?mode=keyword&q=how+are+database+connections+kept+alive",
            "/feed.json",
            "/openapi.json",
            "/actuator/health/readiness");

    private final Commands commands;
    private final PortfolioSettings settings;

    Rehearsal(Commands commands, PortfolioSettings settings) {
        this.commands = commands;
        this.settings = settings.withPort(0);
    }

    static boolean isWanted() {
        return Boolean.getBoolean(PROPERTY);
    }

    int run() {
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(settings, commands.console()));
            database.migrate(commands.console());
            ConfigurableApplicationContext server =
                    shutdown.opened(() -> commands.opener().idleServer(settings, database.settings(settings)));
            ask(Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer())
                    .getPort());
        } catch (IOException e) {
            return 1;
        }
        return 0;
    }

    private void ask(int port) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            for (String question : QUESTIONS) {
                answer(URI.create("http://" + settings.host() + ":" + port + question));
            }
        }
    }

    private static void answer(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        try {
            if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                connection.getInputStream().readAllBytes();
            }
        } finally {
            connection.disconnect();
        }
    }
}
