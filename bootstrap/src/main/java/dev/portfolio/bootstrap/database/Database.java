package dev.portfolio.bootstrap.database;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.docker.DockerDatabase;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.PoolSettings;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.settings.ReplicaUrl;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.embeddedpostgres.EmbeddedPostgres;
import dev.portfolio.embeddedpostgres.Settings;
import dev.portfolio.persistence.DatabaseSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The database this process works on: the one that {@code DATABASE_URL} names, else the one in Docker that {@code db:up} has
 * started, else an embedded server.
 */
public final class Database implements AutoCloseable {

    private final DatabaseUrl url;
    private final DatabaseUrl directUrl;
    private final Runnable release;

    private Database(DatabaseUrl url, DatabaseUrl directUrl, Runnable release) {
        this.url = url;
        this.directUrl = directUrl;
        this.release = release;
    }

    /** Opens it; an embedded server that runs already is shared, and the last process to close it stops it. */
    public static Database open(PortfolioSettings settings, Console console) {
        return given(settings)
                .map(url -> new Database(url, settings.directUrl().orElse(url), () -> {}))
                .orElseGet(() -> embedded(settings, console));
    }

    /** The address, for {@code psql}, of the database that is there now; {@link SettingInvalid} where none is running. */
    public static String uriOf(PortfolioSettings settings) {
        return runningUri(settings)
                .orElseThrow(() -> new SettingInvalid(
                        "PORTFOLIO_HOME",
                        "is " + settings.home()
                                + ", and no database is running there. Start one with ./portfolio db:up."));
    }

    /** The same; empty where none is running. */
    public static Optional<String> runningUri(PortfolioSettings settings) {
        return given(settings).map(DatabaseUrl::uri).or(() -> EmbeddedPostgres.uriOfRunning(dataHome(settings)));
    }

    /** One that runs without us. */
    private static Optional<DatabaseUrl> given(PortfolioSettings settings) {
        return settings.databaseUrl().or(() -> DockerDatabase.urlIn(settings.home()));
    }

    static Settings embeddedSettings(PortfolioSettings settings) {
        return Settings.of(dataHome(settings), settings.databasePort());
    }

    private static Path dataHome(PortfolioSettings settings) {
        return settings.home().resolve("postgres");
    }

    private static Database embedded(PortfolioSettings settings, Console console) {
        EmbeddedPostgres server = EmbeddedPostgres.start(embeddedSettings(settings), new ConsoleProgress(console));
        console.step("PostgreSQL with pgvector is " + (server.startedHere() ? "running" : "running already")
                + " on port " + server.port() + ".");
        DatabaseUrl url = DatabaseUrl.parse(server.uri());
        return new Database(url, url, server::close);
    }

    /** Its address for {@code psql}, with the password. */
    public String uri() {
        return url.uri();
    }

    /** How the database is reached for work on all of it, without a pooler where a way around it was given. */
    public DatabaseAccess access() {
        return new DatabaseAccess(directUrl.jdbcUrl(), directUrl.user(), directUrl.password());
    }

    /** Brings the schema up to date. */
    public void migrate(Console console) {
        List<String> changes = new SchemaMigration(access()).run();
        if (!changes.isEmpty()) {
            console.step("The schema is up to date after " + changes.size() + " changes.");
        }
    }

    /** How the application reaches it: with the pool and the replica of the settings. */
    public DatabaseSettings settings(PortfolioSettings settings) {
        return settings(url, settings);
    }

    /** How it is reached for what needs a session of its own. */
    public DatabaseSettings directSettings(PortfolioSettings settings) {
        return settings(directUrl, settings);
    }

    private static DatabaseSettings settings(DatabaseUrl url, PortfolioSettings settings) {
        PoolSettings pool = settings.pool();
        return new DatabaseSettings(
                url.jdbcUrl(),
                url.user(),
                url.password(),
                pool.size(),
                pool.maxOverflow(),
                pool.prePing(),
                pool.recycle(),
                pool.timeout(),
                pool.pooler(),
                settings.replica().map(Database::replica));
    }

    private static DatabaseSettings.Replica replica(ReplicaUrl replica) {
        return new DatabaseSettings.Replica(
                replica.jdbcUrl(), replica.url().user(), replica.url().password(), replica.maxLag());
    }

    @Override
    public void close() {
        release.run();
    }
}
