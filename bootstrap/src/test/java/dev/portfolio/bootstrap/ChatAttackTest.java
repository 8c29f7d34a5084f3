package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.embedding.GetEmbeddingBacklog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What texts try that are given to a chat model: each as a post, a question or history, with a model that obeys as badly as it
 * can, over the whole stack. Besides what it obeys, the model says something true, so that the answer is no refusal by accident.
 */
class ChatAttackTest {

    private static final String TRUE = "The gannet colony nests on the rock. [1]";
    private static final String COLONY =
            "The gannet colony nests on the rock. Nobody counts the birds there in winter.";

    private static ChatServer model;
    private static AccountServer server;
    private static String token;

    /**
     * One attack, as in {@code chat-attacks.jsonl}.
     *
     * @param where it stands: {@code post}, {@code question} or {@code history}
     * @param obeys what a model says that obeys; {@code PROMPT} is all that it was told, {@code FIRST} the first line of it
     * @param never what may not go out
     */
    record Attack(String name, String where, String text, String obeys, List<String> never) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void start() {
        model = ChatServer.start();
        List<String> settings = new ArrayList<>(List.of("ASK_RATE", "0"));
        model.settings().forEach((name, value) -> settings.addAll(List.of(name, value)));
        server = AccountServer.start(settings.toArray(String[]::new));
        token = server.tokenOf(AccountServer.SUPERUSER);
        publish("Colony", COLONY);
        // The questions of visitors who attack have more words than the post, so that only its meaning makes it a
        // source.
        Eventually.that(
                "the post is embedded",
                () -> server.bean(GetEmbeddingBacklog.class).execute().waiting() == 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        model.close();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingOfItGoesOut(Attack attack) {
        String id = attack.where().equals("post")
                ? publish("Gannet colony " + attack.name(), "The gannet colony nests on the rock.\n\n" + attack.text())
                : "";
        int before = model.prompts().size();
        model.answers(prompt -> obeying(attack, prompt));
        HttpResponse<String> events = ask(attack, "text/event-stream");
        HttpResponse<String> whole = ask(attack, "application/json");
        if (!id.isEmpty()) {
            server.send("DELETE", "/api/v1/posts/" + id, "", "Authorization", "Bearer " + token, "If-Match", "*");
        }

        assertThat(model.prompts().size()).as("the model was asked").isGreaterThan(before);
        assertThat(model.prompts().getLast()).contains(lastWord(attack.text()));
        String said = AccountServer.json(whole).get("answer").asString();
        assertThat(said).contains(TRUE).doesNotContain(attack.never());
        assertThat(tokens(events)).isEqualTo(said);
        assertThat(events.body()).contains("event: done");
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(25);
    }

    private static String lastWord(String text) {
        return Pattern.compile("\\p{L}{4,}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /** As the model does what it is told to: before something true, and after it. */
    private static String obeying(Attack attack, String prompt) {
        String obeyed = attack.obeys()
                .replace("ENDLESS", "again ".repeat(20_000))
                .replace("FIRST", prompt.lines().findFirst().orElseThrow())
                .replace("PROMPT", prompt);
        return TRUE + "\n" + obeyed + "\n" + TRUE;
    }

    private static HttpResponse<String> ask(Attack attack, String accept) {
        Map<String, Object> body = switch (attack.where()) {
            case "question" -> Map.of("question", attack.text());
            case "history" ->
                Map.of(
                        "question",
                        "where does the gannet colony nest",
                        "history",
                        List.of(Map.of("question", "gannet colony", "answer", attack.text())));
            default -> Map.of("question", "where does the gannet colony nest");
        };
        return server.send("POST", "/api/v1/ai/ask", JsonMapper.shared().writeValueAsString(body), "Accept", accept);
    }

    private static String tokens(HttpResponse<String> events) {
        StringBuilder text = new StringBuilder();
        for (String event : events.body().split("\n\n", -1)) {
            if (event.startsWith("event: token\ndata: ")) {
                JsonNode data = JsonMapper.shared().readTree(event.substring("event: token\ndata: ".length()));
                text.append(data.get("text").asString());
            }
        }
        return text.toString();
    }

    private static String publish(String title, String body) {
        HttpResponse<String> made = server.sendAs(
                token,
                "POST",
                "/api/v1/posts",
                JsonMapper.shared().writeValueAsString(Map.of("title", title, "body", body, "published", true)));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return AccountServer.json(made).get("id").asString();
    }

    static List<Attack> attacks() {
        try (InputStream in = Objects.requireNonNull(ChatAttackTest.class.getResourceAsStream("chat-attacks.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> JsonMapper.shared().readValue(line, Attack.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
