package dev.portfolio.bootstrap;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.web.caller.CallerOfRequest;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** The whole application on an empty database, on a free port, for calls by a superuser. */
final class EditorServer {

    private static final String ADDRESS = start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private EditorServer() {}

    /** Takes every caller for a superuser: signing in is tested elsewhere. */
    @Configuration(proxyBeanMethods = false)
    static class EverybodyIsASuperuser {

        @Bean
        Filter everybodyIsASuperuser() {
            Caller superuser = new Caller.SignedIn(new UserId(UUID.randomUUID()), true);
            return (request, response, chain) -> {
                CallerOfRequest.set((HttpServletRequest) request, superuser);
                chain.doFilter(request, response);
            };
        }
    }

    private static String start() {
        Map<String, String> settings = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase(), "PORT", "0");
        PortfolioSettings parsed = PortfolioSettings.from(Environment.of(settings::get));
        Console console = new Console(new PrintStream(System.err, true), false);
        Database database = Database.open(parsed, console);
        database.migrate(console);
        ConfigurableApplicationContext server = new SpringApplicationBuilder(
                        ApplicationConfiguration.class,
                        ServerConfiguration.class,
                        EmbeddingConfiguration.class,
                        EverybodyIsASuperuser.class)
                .properties(Map.of("server.port", "0"))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(PortfolioSettings.class, () -> parsed);
                    beans.registerBean(DatabaseSettings.class, () -> database.settings(parsed.pool()));
                })
                .run();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return "http://127.0.0.1:"
                + Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer())
                        .getPort();
    }

    /** Headers as name and value in turn. */
    static HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ADDRESS + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All these calls at once, and their answers in the same order. */
    static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<HttpResponse<String>>> running = new ArrayList<>();
            for (Callable<HttpResponse<String>> call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            for (Future<HttpResponse<String>> one : running) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
