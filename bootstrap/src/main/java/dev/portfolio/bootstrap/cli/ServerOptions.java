package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that serve. */
final class ServerOptions {

    @Option(names = "--port", paramLabel = "PORT", description = "The port to serve on (8080); also the setting PORT.")
    @Nullable
    Integer port;

    @Option(
            names = "--no-pages",
            description = "Serve the API alone, without pages for people; also the setting PAGES=false.")
    boolean noPages;

    PortfolioSettings applyTo(PortfolioSettings settings) {
        return withPort(noPages ? settings.withoutPages() : settings);
    }

    private PortfolioSettings withPort(PortfolioSettings settings) {
        if (port == null) {
            return settings;
        }
        if (port < 0 || port > 65_535) {
            throw new SettingInvalid("--port", "is " + port + "; it must be a number from 0 to 65535.");
        }
        return settings.withPort(port);
    }
}
