package dev.portfolio.bootstrap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application without content, with a superuser, on a free port. */
final class AccountServer implements AutoCloseable {

    static final String SECRET = "kX9v2QmT7bYwR4sJ8nLcF1hGzD6pUeA3";
    static final String SUPERUSER = "ada@example.org";
    static final String PASSWORD = "correct horse battery";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> settings;
    private final RunningApplication application;

    private AccountServer(Map<String, String> settings) {
        this.settings = settings;
        this.application = RunningApplication.with(settings);
    }

    /** On a new database; with these settings, as name and value in turn, besides its own. */
    static AccountServer start(String... more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "DATABASE_URL",
                TestDatabaseUrl.ofNewDatabase(),
                "PORT",
                "0",
                "PORTFOLIO_HOME",
                "target/account-home",
                "JWT_SECRET",
                SECRET,
                "SIGN_IN_RATE_ADDRESS",
                "0",
                "FIRST_SUPERUSER_EMAIL",
                SUPERUSER,
                "FIRST_SUPERUSER_PASSWORD",
                PASSWORD));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return new AccountServer(Map.copyOf(settings));
    }

    /** Another server on the same data. */
    AccountServer another() {
        return new AccountServer(settings);
    }

    Map<String, String> settings() {
        return settings;
    }

    <T> T bean(Class<T> type) {
        return application.context().getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return application.context().getBean(name, type);
    }

    int port() {
        return application.port();
    }

    /** With a body of JSON (a merge patch where the method is PATCH), or none where it is empty, and headers as name and value in turn. */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
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

    HttpResponse<String> sendAs(String token, String method, String path, String body) {
        return send(method, path, body, "Authorization", "Bearer " + token);
    }

    HttpResponse<String> signIn(String email, String password) {
        return send("POST", "/api/v1/auth/login", """
                {"email": "%s", "password": "%s"}""".formatted(email, password));
    }

    /** A token of a new session. */
    String tokenOf(String email) {
        return json(signIn(email, PASSWORD)).get("access_token").asString();
    }

    /** Makes an account with {@link #PASSWORD}; its id. */
    String addUser(String email, boolean superuser) {
        HttpResponse<String> made =
                sendAs(tokenOf(SUPERUSER), "POST", "/api/v1/users", """
                {"email": "%s", "password": "%s", "is_superuser": %s}""".formatted(email, PASSWORD, superuser));
        return json(made).get("id").asString();
    }

    /** Makes an API token of whoever has the session; the answer. */
    JsonNode addApiToken(String session, List<String> scopes) {
        return json(sendAs(session, "POST", "/api/v1/auth/tokens", """
                {"name": "test", "scopes": ["%s"]}""".formatted(String.join("\", \"", scopes))));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        application.close();
    }
}
