package dev.portfolio.bootstrap.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person can set; the README has the table.
 *
 * @param home where data is kept
 * @param databaseUrl given, no embedded server is started
 * @param databasePort of the embedded server
 * @param host the address the HTTP server listens on
 * @param port the port the HTTP server listens on; 0 takes any free one
 */
public record PortfolioSettings(
        Path home,
        Optional<DatabaseUrl> databaseUrl,
        int databasePort,
        PoolSettings pool,
        String host,
        int port,
        Optional<RemoteModel> embeddingModel) {

    /**
     * A model behind an OpenAI-compatible endpoint.
     *
     * @param apiKey empty where the endpoint wants none
     */
    public record RemoteModel(String baseUrl, String model, Optional<String> apiKey) {
        @Override
        public String toString() {
            return "RemoteModel[" + model + " at " + baseUrl + "]";
        }
    }

    /** {@link SettingInvalid} for the first value that cannot be used. */
    public static PortfolioSettings from(Environment environment) {
        return new PortfolioSettings(
                Path.of(environment.text("PORTFOLIO_HOME").orElse(".portfolio"))
                        .toAbsolutePath()
                        .normalize(),
                environment.text("DATABASE_URL").map(DatabaseUrl::parse),
                environment.number("DB_PORT", 5433, 1, 65_535),
                PoolSettings.from(environment),
                environment.text("HOST").orElse("127.0.0.1"),
                environment.number("PORT", 8080, 0, 65_535),
                remoteModel(environment));
    }

    public PortfolioSettings withPort(int otherPort) {
        return new PortfolioSettings(home, databaseUrl, databasePort, pool, host, otherPort, embeddingModel);
    }

    private static Optional<RemoteModel> remoteModel(Environment environment) {
        return environment
                .text("EMBED_BASE_URL")
                .map(url -> new RemoteModel(
                        url,
                        environment
                                .text("EMBED_MODEL")
                                .orElseThrow(() -> new SettingInvalid(
                                        "EMBED_MODEL", "is missing; EMBED_BASE_URL needs the name of a model there.")),
                        environment.text("EMBED_API_KEY")));
    }
}
