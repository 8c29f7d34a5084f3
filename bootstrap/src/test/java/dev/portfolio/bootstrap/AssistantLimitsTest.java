package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.embedding.GetEmbeddingBacklog;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an assistant does not get: drafts, whatever their owner's session, and more than anybody else. */
class AssistantLimitsTest {

    private static final String SECRET_WORD = "zanzibarite";

    private static AccountServer server;
    private static String draftId;

    @BeforeAll
    static void plant() {
        server = AccountServer.start("SEARCH_RATE", "4", "ASK_RATE", "2");
        String token = server.tokenOf(AccountServer.SUPERUSER);
        create(token, "Public notes", "A lighthouse in the fog.", true);
        draftId = create(token, "Secret notes", "The " + SECRET_WORD + " glows at midnight.", false);
        Eventually.that(
                "everything is embedded",
                () -> server.bean(GetEmbeddingBacklog.class).execute().waiting() == 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String create(String token, String title, String body, boolean published) {
        return AccountServer.json(server.send(
                        "POST",
                        "/api/v1/posts",
                        """
                {"title": "%s", "body": "%s", "published": %s}""".formatted(title, body, published),
                        "Authorization",
                        "Bearer " + token,
                        "Idempotency-Key",
                        UUID.randomUUID().toString()))
                .get("id")
                .asString();
    }

    @Test
    void draftsAreNotThereAndCallsAreCountedWithTheOthers() {
        try (AssistantClient assistant = AssistantClient.of("http://127.0.0.1:" + server.port())) {
            assertThat(AssistantClient.titles(assistant.answer("search", Map.of("query", SECRET_WORD))))
                    .doesNotContain("Secret notes");
            assertThat(AssistantClient.titles(assistant.answer("list", Map.of("type", "post"))))
                    .isEqualTo(List.of("Public notes"));
            assertThat(assistant.error("get", Map.of("type", "post", "name", draftId)))
                    .contains("not_found");
            assertThat(assistant.error("get", Map.of("type", "post", "name", "secret-notes")))
                    .contains("not_found");
            assertThat(assistant
                            .answer("ask", Map.of("question", "when does the " + SECRET_WORD + " glow"))
                            .get("refused")
                            .asBoolean())
                    .isTrue();

            assertThat(server.send("GET", "/api/v1/search?q=lighthouse", "")
                            .headers()
                            .map())
                    .extractingByKey("ratelimit")
                    .isEqualTo(List.of("\"search\";r=2;t=30"));
            assistant.answer("search", Map.of("query", "lighthouse"));
            assistant.answer("search", Map.of("query", "lighthouse"));
            assertThat(assistant.error("search", Map.of("query", "lighthouse"))).contains("rate_limited");
            assistant.answer("ask", Map.of("question", "lighthouse"));
            assertThat(assistant.error("ask", Map.of("question", "lighthouse"))).contains("rate_limited");
            assistant.answer("list", Map.of("type", "post"));
        }
    }
}
