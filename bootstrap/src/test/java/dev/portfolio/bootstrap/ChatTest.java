package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.bootstrap.metrics.MetricsServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A server with a chat model, as its visitors, its owner and its owner's purse see it. */
class ChatTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String QUESTION = "{\"question\": \"where does the gannet colony nest\"}";
    private static final String TRUE = "The gannet colony nests on the rock. [1]";

    private final ChatServer model = ChatServer.start();
    private final List<AccountServer> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(AccountServer::close);
        model.close();
    }

    @Test
    void anAnswerComesWhileItIsMade() throws Exception {
        AccountServer server = server();
        model.stopsAfter(TRUE + " And th");
        try (BufferedReader lines = reader(stream(server))) {
            assertThat(until(lines, "event: token")).contains("event: sources");
            assertThat(lines.readLine()).isEqualTo("data: {\"text\":\"" + TRUE + "\"}");
            model.answers(_ -> "");
            assertThat(until(lines, "event: error")).isNotEmpty();
            assertThat(lines.readLine()).contains("answer_broken_off");
        }
    }

    @Test
    void theModelIsStoppedWhenItsReaderGoes() throws Exception {
        AccountServer server = server();
        model.stopsAfter(TRUE + " And th");
        try (BufferedReader lines = reader(stream(server))) {
            until(lines, "event: token");
            assertThat(model.waiting()).isEqualTo(1);
        }
        Eventually.that("the call was ended", () -> model.hungUp() == 1 && model.waiting() == 0);
    }

    @Test
    void theBudgetIsSharedAndOutlivesTheServer() {
        AccountServer server = server("CHAT_DAILY_CALLS", "2", "MANAGEMENT_PORT", "0");
        model.answers(_ -> TRUE);
        assertThat(ask(server, QUESTION).body()).contains("\"kind\":\"generated\"");
        AccountServer second = server.another();
        servers.add(second);
        assertThat(ask(second, QUESTION).body()).contains("\"kind\":\"generated\"");
        assertThat(model.prompts()).hasSize(2);

        assertThat(ask(server, "{\"question\": \"does the gannet colony nest\"}")
                        .body())
                .contains("\"kind\":\"extractive\"", "The gannet colony nests on the rock.");
        String write = "{\"mode\": \"improve\", \"text\": \"Good.\"}";
        HttpResponse<String> written =
                second.sendAs(second.tokenOf(AccountServer.SUPERUSER), "POST", "/api/v1/ai/write", write);
        assertThat(written.statusCode()).isEqualTo(429);
        assertThat(written.body()).contains("chat_budget_used_up");
        assertThat(Integer.parseInt(written.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 86_400);
        int metrics = server.bean(MetricsServer.class).port();
        assertThat(RunningApplication.get(metrics, MetricsServer.PATH).body())
                .contains("portfolio_chat_calls 2.0", "portfolio_chat_calls_limit 2.0", "portfolio_chat_tokens ");
    }

    @Test
    void oneAddressDoesNotUseUpWhatIsThereForAll() {
        AccountServer server = server("CHAT_VISITOR_CALLS", "1", "TRUSTED_PROXIES", "127.0.0.1");
        model.answers(_ -> TRUE);
        assertThat(askFrom("192.0.2.1", server, "where does the gannet colony nest"))
                .contains("\"kind\":\"generated\"");
        assertThat(askFrom("192.0.2.1", server, "does the gannet colony nest"))
                .contains("\"kind\":\"extractive\"", "The gannet colony nests on the rock.");
        assertThat(askFrom("192.0.2.2", server, "does the gannet colony nest")).contains("\"kind\":\"generated\"");
        assertThat(model.prompts()).hasSize(2);
    }

    private static String askFrom(String address, AccountServer server, String question) {
        return server.send(
                        "POST",
                        "/api/v1/ai/ask",
                        JsonMapper.shared().writeValueAsString(Map.of("question", question)),
                        "X-Forwarded-For",
                        address)
                .body();
    }

    @Test
    void aModelThatFailsIsReplacedByTheSourcesThemselves() {
        AccountServer server = server();
        model.fails(401);
        assertThat(ask(server, QUESTION).body())
                .contains("\"kind\":\"extractive\"", "The gannet colony nests on the rock. [1]");
    }

    @Test
    void aChangedPostIsNeverAnsweredFromMemory() {
        AccountServer server = server();
        model.answers(_ -> TRUE);
        ask(server, QUESTION);
        ask(server, QUESTION);
        assertThat(model.prompts()).hasSize(1);

        String token = server.tokenOf(AccountServer.SUPERUSER);
        String id = AccountServer.json(server.send("GET", "/api/v1/posts/colony", ""))
                .get("id")
                .asString();
        server.send(
                "PATCH",
                "/api/v1/posts/" + id,
                "{\"body\": \"The gannet colony nests under the bridge.\"}",
                "Authorization",
                "Bearer " + token,
                "If-Match",
                "*");
        model.answers(_ -> "It nests under the bridge. [1]");
        assertThat(ask(server, QUESTION).body()).contains("It nests under the bridge. [1]");
        assertThat(model.prompts()).hasSize(2);
        assertThat(model.prompts().getLast()).contains("under the bridge");
    }

    @Test
    void whatNothingAnswersDoesNotReachTheModel() {
        AccountServer server = server();
        assertThat(ask(server, "{\"question\": \"capital of Mongolia\"}").body())
                .contains("\"refused\":true");
        assertThat(model.prompts()).isEmpty();
    }

    @Test
    void noConnectionIsHeldWhileTheModelSpeaks() {
        AccountServer server =
                server("DB_POOL_SIZE", "2", "DB_MAX_OVERFLOW", "0", "DB_POOL_TIMEOUT", "5", "CHAT_CONCURRENCY", "20");
        model.stopsAfter("The gannet");
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 12)
                .mapToObj(i -> CLIENT.sendAsync(
                        request(server, "{\"question\": \"gannet colony nests where " + i + "\"}", "application/json"),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();
        Eventually.that("all of them are with the model", () -> model.waiting() == 12);
        for (int i = 0; i < 10; i++) {
            assertThat(server.send("GET", "/api/v1/posts", "").statusCode()).isEqualTo(200);
        }
        model.answers(_ -> TRUE);
        assertThat(asked.stream().map(CompletableFuture::join))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    }

    private AccountServer server(String... more) {
        List<String> settings = new ArrayList<>(List.of("ASK_RATE", "0"));
        model.settings(more).forEach((name, value) -> settings.addAll(List.of(name, value)));
        AccountServer server = AccountServer.start(settings.toArray(String[]::new));
        servers.add(server);
        HttpResponse<String> made = server.sendAs(
                server.tokenOf(AccountServer.SUPERUSER),
                "POST",
                "/api/v1/posts",
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "title", "Colony", "body", "The gannet colony nests on the rock.", "published", true)));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return server;
    }

    private static HttpResponse<String> ask(AccountServer server, String body) {
        return server.send("POST", "/api/v1/ai/ask", body);
    }

    private static HttpRequest request(AccountServer server, String body, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/ai/ask"))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static InputStream stream(AccountServer server) throws IOException, InterruptedException {
        return CLIENT.send(request(server, QUESTION, "text/event-stream"), HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }

    private static BufferedReader reader(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** The lines before the one that begins like this. */
    private static List<String> until(BufferedReader lines, String beginning) throws IOException {
        List<String> before = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(beginning)) {
                return before;
            }
            before.add(line);
        }
        throw new AssertionError("There is no line '" + beginning + "' in " + before);
    }
}
