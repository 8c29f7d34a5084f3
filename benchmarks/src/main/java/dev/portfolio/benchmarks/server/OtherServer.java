package dev.portfolio.benchmarks.server;

import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.measure.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Servers of other kinds, each started by a script of its own in {@code benchmarks/peers} on the same rows. They are there when
 * somebody has set them up: {@code benchmarks/peers/NAME/set-up}.
 *
 * @param name as reports call it
 * @param folder below {@code benchmarks/peers}
 * @param program that it needs on the path
 * @param lists the path of a list, with {@code %d} for how many
 * @param slugs the path of one, with {@code %s} for its slug
 */
public record OtherServer(String name, String folder, String program, String lists, String slugs) {

    public static final String FASTAPI = "FastAPI, SQLAlchemy, asyncpg";
    public static final String DIRECTUS = "Directus";
    public static final String STRAPI = "Strapi";

    /** All that are known. */
    public static final List<OtherServer> ALL = List.of(
            new OtherServer(FASTAPI, "fastapi", "python3", "/posts?limit=%d", "/posts/%s"),
            new OtherServer(
                    DIRECTUS,
                    "directus",
                    "node",
                    "/items/posts?limit=%d&sort=-published_at&fields=id,title,slug,excerpt,tags,published,published_at",
                    "/items/posts?limit=1&filter[slug][_eq]=%s"),
            new OtherServer(
                    STRAPI,
                    "strapi",
                    "node",
                    "/api/posts?pagination[pageSize]=%d&sort=published_date:desc&fields=title,slug,excerpt",
                    "/api/posts?pagination[pageSize]=1&filters[slug][$eq]=%s"));

    /** Why it cannot take part; empty where it can. */
    public Optional<String> hindrance(Path root, Path home) {
        if (!Programs.onPath(program)) {
            return Optional.of(program + " is not on the PATH");
        }
        if (!Files.exists(home.resolve("peers").resolve(folder).resolve("ready"))) {
            return Optional.of("it is not set up: run " + root.relativize(script(root, "set-up")) + " "
                    + home.resolve("peers").resolve(folder));
        }
        return Optional.empty();
    }

    private Path script(Path root, String script) {
        return root.resolve("benchmarks/peers").resolve(folder).resolve(script);
    }

    /** Starts it; what it needs besides the posts it keeps in a database of its own. */
    public ServerProcess start(Path root, Path home, BenchDatabase database) throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        Path own = home.resolve("peers").resolve(folder);
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PEER_PORT", String.valueOf(port));
        environment.put("PEER_DB_HOST", "127.0.0.1");
        environment.put("PEER_DB_PORT", String.valueOf(database.port()));
        environment.put("PEER_DB_NAME", database.name());
        environment.put("PEER_DB_USER", database.user());
        environment.put("PEER_DB_PASSWORD", database.password());
        return ServerProcess.start(new ServerProcess.Plan(
                List.of(script(root, "serve").toString(), own.toString()),
                environment,
                own,
                home.resolve(folder + ".log"),
                port,
                lists.formatted(1)));
    }
}
