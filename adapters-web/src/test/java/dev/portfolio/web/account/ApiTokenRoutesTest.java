package dev.portfolio.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.Users;
import dev.portfolio.web.Answer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ApiTokenRoutesTest extends AccountTest {

    private static final String TOKENS = "/api/v1/auth/tokens";

    @Test
    void aTokenIsShownOnceAndActsForItsOwner() {
        User owner = addedSuperuser();
        String[] session = bearer(owner);
        Answer made = json(
                "POST",
                TOKENS,
                "{\"name\": \"pipeline\", \"scopes\": [\"drafts:read\"], \"expires_in_days\": 7}",
                session);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String secret = made.json().get("token").asString();
        assertThat(secret).startsWith("pf_");
        assertThat(Duration.between(
                        Instant.now(),
                        Instant.parse(made.json().at("/api_token/expires_at").asString())))
                .isBetween(Duration.ofDays(7).minusMinutes(5), Duration.ofDays(7));
        Answer me = get("/api/v1/auth/me", "Authorization", "Bearer " + secret).assertOk();
        assertThat(me.json().get("credential").asString()).isEqualTo("token");
        assertThat(me.json().get("scopes")).singleElement().asString().contains("drafts:read");
        Answer list = get(TOKENS, session).assertOk();
        assertThat(list.items("name")).containsExactly("pipeline");
        assertThat(list.json().at("/items/0/last_used_at").isNull()).isFalse();
        assertThat(list.body()).doesNotContain(secret);
        assertThat(get(TOKENS, bearer(addedUser())).items("name")).isEmpty();
    }

    @Test
    void aTokenEndsWhenItsOwnerSaysSo() {
        User owner = addedSuperuser();
        String[] session = bearer(owner);
        Answer made = json("POST", TOKENS, "{\"name\": \"x\", \"scopes\": [\"content:write\"]}", session);
        String path = TOKENS + "/" + made.json().at("/api_token/id").asString();
        send("DELETE", path, bearer(addedSuperuser())).assertProblem(404, "token_not_found");
        assertThat(send("DELETE", path, session).status()).isEqualTo(204);
        get(
                        "/api/v1/posts",
                        "Authorization",
                        "Bearer " + made.json().get("token").asString())
                .assertProblem(401, "invalid_token");
        send("DELETE", TOKENS + "/nonsense", session).assertProblem(404, "token_not_found");
    }

    @Test
    void aTokenMakesNoTokensAndManagesNoAccounts() {
        String[] session = bearer(addedSuperuser());
        Answer made =
                json("POST", TOKENS, "{\"name\": \"x\", \"scopes\": [\"drafts:read\", \"content:write\"]}", session);
        String[] script = {"Authorization", "Bearer " + made.json().get("token").asString()};
        get(TOKENS, script).assertProblem(403, "access_forbidden");
        json("POST", TOKENS, "{}", script).assertProblem(403, "access_forbidden");
        get("/api/v1/users", script).assertProblem(403, "access_forbidden");
        send("DELETE", "/api/v1/users/" + Users.newUserId(), script).assertProblem(403, "access_forbidden");
        send("POST", "/api/v1/auth/logout", script).assertProblem(403, "access_forbidden");
        get("/api/v1/posts?status=draft", script).assertOk();
    }

    @Test
    void badInputIsNamed() {
        String[] session = bearer(addedUser());
        json("POST", TOKENS, "{}", session).assertInvalid("/name", "/scopes");
        json("POST", TOKENS, "{\"name\": \"x\"}", session).assertInvalid("/scopes");
        json("POST", TOKENS, "{\"name\": \"x\", \"scopes\": []}", session).assertInvalid("/scopes");
        json("POST", TOKENS, "{\"name\": \"x\", \"scopes\": [\"all\"]}", session)
                .assertInvalid("/scopes/0");
        json("POST", TOKENS, "{\"name\": \" \", \"scopes\": [1, \"drafts:read\", \"all\"], \"no\": 1}", session)
                .assertInvalid("/name", "/scopes/0", "/scopes/2", "/no");
        json("POST", TOKENS, "{\"name\": \" \", \"scopes\": [\"drafts:read\"]}", session)
                .assertInvalid("/name");
        json("POST", TOKENS, "{\"name\": \"x\", \"scopes\": [\"drafts:read\"], \"expires_in_days\": 367}", session)
                .assertInvalid("/expires_in_days");
    }
}
