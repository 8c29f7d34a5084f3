package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import java.io.PrintStream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What every command works with.
 *
 * @param results where results go: standard output
 */
record Commands(ApplicationOpener opener, Environment environment, Console console, PrintStream results) {

    PortfolioSettings settings() {
        return PortfolioSettings.from(environment);
    }

    /** Opens the database, brings its schema up to date and starts the use cases on it. */
    ConfigurableApplicationContext openTool(Shutdown shutdown) {
        PortfolioSettings settings = settings();
        Database database = shutdown.opened(() -> Database.open(settings, console));
        database.migrate(console);
        return shutdown.opened(() -> opener.tool(settings, database.settings(settings)));
    }
}
