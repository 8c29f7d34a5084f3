package dev.portfolio.bootstrap.database;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.PoolSettings;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.embeddedpostgres.EmbeddedPostgres;
import dev.portfolio.embeddedpostgres.Progress;
import dev.portfolio.embeddedpostgres.Settings;
import dev.portfolio.persistence.DatabaseSettings;
import java.nio.file.Path;
import java.util.List;

/** The database this process works on: the one that {@code DATABASE_URL} names, else an embedded server. */
public final class Database implements AutoCloseable {

    private final DatabaseUrl url;
    private final Runnable release;

    private Database(DatabaseUrl url, Runnable release) {
        this.url = url;
        this.release = release;
    }

    /** Opens it; an embedded server that runs already is shared, and the last process to close it stops it. */
    public static Database open(PortfolioSettings settings, Console console) {
        return settings.databaseUrl()
                .map(url -> new Database(url, () -> {}))
                .orElseGet(() -> embedded(settings, console));
    }

    /** The address, for {@code psql}, of the database that is there now; {@link SettingInvalid} where none is running. */
    public static String uriOf(PortfolioSettings settings) {
        return settings.databaseUrl()
                .map(DatabaseUrl::uri)
                .or(() -> EmbeddedPostgres.uriOfRunning(dataHome(settings)))
                .orElseThrow(() -> new SettingInvalid(
                        "PORTFOLIO_HOME",
                        "is " + settings.home()
                                + ", and no database is running there. Start one with ./portfolio serve."));
    }

    private static Path dataHome(PortfolioSettings settings) {
        return settings.home().resolve("postgres");
    }

    private static Database embedded(PortfolioSettings settings, Console console) {
        EmbeddedPostgres server =
                EmbeddedPostgres.start(Settings.of(dataHome(settings), settings.databasePort()), progressOn(console));
        console.step("PostgreSQL with pgvector is " + (server.startedHere() ? "running" : "running already")
                + " on port " + server.port() + ".");
        return new Database(DatabaseUrl.parse(server.uri()), server::close);
    }

    private static Progress progressOn(Console console) {
        return new Progress() {
            @Override
            public void step(String message) {
                console.step(message);
            }

            @Override
            public void progress(String what, long done, long total) {
                console.progress(what, done, total);
            }
        };
    }

    /** Its address for {@code psql}, with the password. */
    public String uri() {
        return url.uri();
    }

    /** Brings the schema up to date. */
    public void migrate(Console console) {
        List<String> changes = new SchemaMigration(new DatabaseAccess(url.jdbcUrl(), url.user(), url.password())).run();
        if (!changes.isEmpty()) {
            console.step("The schema is up to date after " + changes.size() + " changes.");
        }
    }

    public DatabaseSettings settings(PoolSettings pool) {
        return new DatabaseSettings(
                url.jdbcUrl(),
                url.user(),
                url.password(),
                pool.size(),
                pool.maxOverflow(),
                pool.prePing(),
                pool.recycle(),
                pool.timeout());
    }

    @Override
    public void close() {
        release.run();
    }
}
