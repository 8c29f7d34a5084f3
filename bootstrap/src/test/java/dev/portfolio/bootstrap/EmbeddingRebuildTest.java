package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The owner changes the model over HTTP, and the server does the work. */
class EmbeddingRebuildTest {

    private static final String PATH = "/api/v1/admin/embeddings";

    @Test
    void theServerBuildsAnotherModelAndLetsItAnswer() {
        try (EmbeddingServer first = EmbeddingServer.start();
                EmbeddingServer second = EmbeddingServer.start()) {
            second.dimensions(24);
            Map<String, String> settings = first.settings("key");
            try (AccountServer server = AccountServer.start(
                    "EMBED_BASE_URL",
                    settings.get("EMBED_BASE_URL"),
                    "EMBED_MODEL",
                    settings.get("EMBED_MODEL"),
                    "EMBED_API_KEY",
                    "key",
                    "EMBED_API_KEY_SECOND",
                    "second-key")) {
                String token = server.tokenOf(AccountServer.SUPERUSER);
                server.sendAs(
                        token, "POST", "/api/v1/posts", "{\"title\":\"Pools\",\"body\":\"Words.\",\"published\":true}");
                Eventually.that(
                        "the first model has embedded it", () -> isWhole(profiles(server, token), "test-model"));

                String wanted = "{\"model\":\"second\",\"base_url\":\"" + second.address() + "\"}";
                assertThat(server.sendAs(token, "POST", PATH + "/rebuild", wanted)
                                .statusCode())
                        .isEqualTo(202);

                Eventually.that("the second model answers", () -> isWhole(profiles(server, token), "second"));
                assertThat(profiles(server, token).toString()).contains("\"state\":\"retired\"", "\"dimension\":24");
                assertThat(server.sendAs(token, "POST", PATH + "/rebuild", wanted)
                                .statusCode())
                        .isEqualTo(409);
                assertThat(server.sendAs(token, "POST", PATH + "/rebuild", "{\"base_url\":\"http://x/v1\"}")
                                .statusCode())
                        .isEqualTo(400);
            }
        }
    }

    private static JsonNode profiles(AccountServer server, String token) {
        return JsonMapper.shared()
                .readTree(server.sendAs(token, "GET", PATH, "").body())
                .get("items");
    }

    private static boolean isWhole(JsonNode profiles, String active) {
        for (JsonNode profile : profiles) {
            if (profile.get("name").asString().equals(active)) {
                return profile.get("state").asString().equals("active")
                        && profile.get("items").asLong() == 1
                        && profile.get("indexed_items").asLong() == 1;
            }
        }
        return false;
    }
}
