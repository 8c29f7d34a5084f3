package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.persistence.DatabaseSettings;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application's object graph for a command. */
public interface ApplicationOpener {

    /** The use cases alone. */
    ConfigurableApplicationContext tool(PortfolioSettings settings, DatabaseSettings database);

    /** The use cases with the HTTP server and the background work; it answers when this returns. */
    ConfigurableApplicationContext server(PortfolioSettings settings, DatabaseSettings database);

    /** The same without the background work: it does nothing that it is not asked for. */
    ConfigurableApplicationContext idleServer(PortfolioSettings settings, DatabaseSettings database);
}
