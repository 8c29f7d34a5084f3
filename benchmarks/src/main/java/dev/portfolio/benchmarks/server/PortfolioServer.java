package dev.portfolio.benchmarks.server;

import dev.portfolio.benchmarks.data.ContentLoader;
import dev.portfolio.benchmarks.database.BenchDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code ./portfolio serve} as anybody starts it, with all that it does: security, validation, limits (too high to be reached),
 * entity tags.
 *
 * @param root the repository
 * @param embeddings the address of the model
 */
public record PortfolioServer(Path root, Path home, BenchDatabase database, String embeddings) {

    /** The account that writes. */
    public static final String EDITOR = "bench@example.org";

    private static final String LIMIT = "1000000";

    /** Starts it. */
    public ServerProcess start() throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        return ServerProcess.start(new ServerProcess.Plan(
                command("serve", "--port", String.valueOf(port)),
                environment(),
                folder(),
                home.resolve("portfolio.log"),
                port,
                "/api/v1/posts?limit=1"));
    }

    /** A command of the product. */
    public List<String> command(String... arguments) {
        return Stream.concat(Stream.of(root.resolve("portfolio").toString()), Stream.of(arguments))
                .toList();
    }

    /** Where it runs. */
    public Path folder() {
        return home.resolve("portfolio");
    }

    /** Its settings. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("DATABASE_URL", database.uri());
        environment.put("PORTFOLIO_HOME", folder().resolve(".portfolio").toString());
        environment.put("EMBED_BASE_URL", embeddings);
        environment.put("EMBED_MODEL", ContentLoader.MODEL);
        environment.put("SEARCH_RATE", LIMIT);
        environment.put("FIRST_SUPERUSER_EMAIL", EDITOR);
        environment.put("FIRST_SUPERUSER_PASSWORD", "a long password for benchmarks only");
        return environment;
    }
}
