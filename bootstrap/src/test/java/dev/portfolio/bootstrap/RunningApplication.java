package dev.portfolio.bootstrap;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on the database that the settings name, on a free port, until it is closed. */
public record RunningApplication(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static RunningApplication with(Map<String, String> settings) {
        PortfolioSettings parsed =
                PortfolioSettings.from(Environment.of(settings::get)).withPort(0);
        Console console = new Console(new PrintStream(System.err, true), false);
        Database database = Database.open(parsed, console);
        database.migrate(console);
        ConfigurableApplicationContext context = Applications.opener().server(parsed, database.settings(parsed));
        return new RunningApplication(
                context,
                Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                        .getPort());
    }

    public HttpResponse<String> get(String path, String... headers) {
        return get(port, path, headers);
    }

    CompletableFuture<HttpResponse<String>> getLater(String path, String... headers) {
        return CLIENT.sendAsync(request(port, path, headers), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> get(int port, String path, String... headers) {
        try {
            return CLIENT.send(request(port, path, headers), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest request(int port, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    @Override
    public void close() {
        context.close();
    }
}
