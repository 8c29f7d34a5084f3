package dev.portfolio.bootstrap;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The whole application with the sample content, on a free port; one for all tests, since it takes a while to fill. */
public final class SampleServer {

    private static final Map<String, String> SETTINGS = Map.of(
            "DATABASE_URL", TestDatabaseUrl.ofNewDatabase(),
            "PORT", "0",
            "PORTFOLIO_HOME", "target/sample-home",
            "SEARCH_RATE", "0");
    private static final String ADDRESS = start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private SampleServer() {}

    private static String start() {
        ProgramRun imported = ProgramRun.of(SETTINGS, "import", "../samples");
        if (imported.exitStatus() != 0) {
            throw new IllegalStateException(imported.toString());
        }
        RunningApplication server = RunningApplication.with(SETTINGS);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return "http://127.0.0.1:" + server.port();
    }

    /** A command on the same database. */
    static ProgramRun run(String... arguments) {
        return ProgramRun.of(SETTINGS, arguments);
    }

    static Map<String, String> settings() {
        return SETTINGS;
    }

    public static String address() {
        return ADDRESS;
    }

    static HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(ADDRESS + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
