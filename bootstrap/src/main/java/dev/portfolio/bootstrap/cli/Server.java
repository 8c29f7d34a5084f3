package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.settings.SigningSecret;
import dev.portfolio.persistence.DatabaseSettings;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Runs a server until the process is told to stop. */
final class Server {

    /** What is to be done before the server answers. */
    interface Preparation {
        void prepare(ApplicationContext tool, Console console);
    }

    private final Commands commands;
    private final PortfolioSettings settings;

    Server(Commands commands, PortfolioSettings settings) {
        this.commands = commands;
        this.settings = settings;
    }

    /** Serves at once. */
    int run() {
        return serve(access -> {});
    }

    /** Serves once the preparation is done, which has the use cases to itself. */
    int run(Preparation preparation) {
        return serve(access -> {
            try (ConfigurableApplicationContext tool = commands.opener().tool(settings, access)) {
                preparation.prepare(tool, commands.console());
            }
        });
    }

    private int serve(Consumer<DatabaseSettings> first) {
        SigningSecret.check(settings);
        PortCheck.refuseIfTaken(settings);
        Console console = commands.console();
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(settings, console));
            database.migrate(console);
            DatabaseSettings access = database.settings(settings);
            first.accept(access);
            ConfigurableApplicationContext server =
                    shutdown.opened(() -> commands.opener().server(settings, access));
            welcome(Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer())
                    .getPort());
            StartCache.wanted().ifPresent(cache -> shutdown.opened(cache::makeInBackground));
            awaitClosing(server);
        }
        return 0;
    }

    private void welcome(int port) {
        String address = "http://localhost:" + port;
        String pages = settings.pages().isPresent() ? "\n  the site   " + address + "/" : "";
        commands.results().println("""

            Portfolio is ready.%2$s
              posts      %1$s/api/v1/posts
              projects   %1$s/api/v1/projects
              search     %1$s/api/v1/search?q=...
              the API    %1$s/docs   (for programs: %1$s/openapi.json)
              health     %1$s/actuator/health
              the desk   %1$s/admin

            An account for the desk:  ./portfolio user create YOU@EXAMPLE.ORG --superuser

            Try:  curl '%1$s/api/v1/search?q=how+are+database+connections+kept+alive'
            Stop: Ctrl-C\
            """.formatted(address, pages));
    }

    private static void awaitClosing(ConfigurableApplicationContext server) {
        CountDownLatch closed = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> listener = _ -> closed.countDown();
        server.addApplicationListener(listener);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
