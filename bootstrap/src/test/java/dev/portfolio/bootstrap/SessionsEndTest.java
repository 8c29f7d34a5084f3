package dev.portfolio.bootstrap;

import static dev.portfolio.bootstrap.AccountServer.PASSWORD;
import static dev.portfolio.bootstrap.AccountServer.SUPERUSER;
import static dev.portfolio.bootstrap.AccountServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserRepository;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import tools.jackson.databind.JsonNode;

/** Sessions and API tokens on a real database: what ends them, and what does not. */
class SessionsEndTest {

    private static AccountServer server;
    private static int users;

    @BeforeAll
    static void start() {
        server = AccountServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFirstSuperuserCanSignInAndSeeWhoItIs() {
        HttpResponse<String> signedIn = server.signIn(" ADA@example.org ", PASSWORD);

        assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(200);
        assertThat(signedIn.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("access_token=" + json(signedIn).get("access_token").asString() + "; ")
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age=3")
                .doesNotContain("Secure");
        JsonNode me = json(server.send(
                "GET",
                "/api/v1/auth/me",
                "",
                "Cookie",
                "access_token=" + json(signedIn).get("access_token").asString()));
        assertThat(me.get("email").asString()).isEqualTo(SUPERUSER);
        assertThat(me.get("is_superuser").asBoolean()).isTrue();
    }

    @Test
    void springSecurityMakesNoUserUp() {
        assertThatThrownBy(() -> server.bean("inMemoryUserDetailsManager", Object.class))
                .isInstanceOf(NoSuchBeanDefinitionException.class);
    }

    @Test
    void whoMayNotSignInIsAnsweredAlike() {
        String email = newUser();
        deactivate(email);
        HttpResponse<String> wrong = server.signIn(SUPERUSER, "not the password");
        HttpResponse<String> unknown = server.signIn("nobody@example.org", PASSWORD);
        HttpResponse<String> inactive = server.signIn(email, PASSWORD);

        for (HttpResponse<String> refused : List.of(wrong, unknown, inactive)) {
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(json(refused).get("code").asString()).isEqualTo("sign_in_refused");
            assertThat(withoutId(refused)).isEqualTo(withoutId(wrong));
            assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void signingOutEndsEverySession() {
        String email = newUser();
        String one = server.tokenOf(email);
        String other = server.tokenOf(email);
        HttpResponse<String> signedOut = server.sendAs(one, "POST", "/api/v1/auth/logout", "");

        assertThat(signedOut.statusCode()).isEqualTo(204);
        assertThat(signedOut.headers().firstValue("Set-Cookie").orElseThrow()).contains("access_token=;", "Max-Age=0");
        assertEnded(one, other);
        assertGood(server.tokenOf(email));
    }

    @Test
    void anotherPasswordEndsThemAndBeginsANewOne() {
        String email = newUser();
        String before = server.tokenOf(email);
        HttpResponse<String> wrong = changePassword(before, "not the password", "another good password");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).at("/errors/0/pointer").asString()).isEqualTo("/current_password");
        assertGood(before);
        HttpResponse<String> changed = changePassword(before, PASSWORD, "another good password");

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertEnded(before);
        assertGood(json(changed).get("access_token").asString());
        assertThat(server.signIn(email, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(server.signIn(email, "another good password").statusCode()).isEqualTo(200);
    }

    @Test
    void deactivationOnTheCommandLineEndsThemForGood() {
        String email = newUser();
        String session = server.tokenOf(email);
        deactivate(email);
        assertEnded(session);
        assertThat(ProgramRun.of(server.settings(), "user", "activate", email).exitStatus())
                .isZero();

        assertEnded(session);
        assertGood(server.tokenOf(email));
    }

    @Test
    void theLossOfTheRoleEndsThem() {
        String email = "user" + ++users + "@example.org";
        String id = server.addUser(email, true);
        String session = server.tokenOf(email);
        String script = secret(server.addApiToken(session, List.of("drafts:read")));
        assertThat(drafts(script).statusCode()).isEqualTo(200);
        HttpResponse<String> changed =
                server.sendAs(server.tokenOf(SUPERUSER), "PATCH", "/api/v1/users/" + id, "{\"is_superuser\": false}");

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertEnded(session);
        assertThat(drafts(script).statusCode()).isEqualTo(403);
        assertGood(script);
    }

    @Test
    void theLastSuperuserStays() {
        String session = server.tokenOf(SUPERUSER);
        String id = json(server.sendAs(session, "GET", "/api/v1/auth/me", ""))
                .get("id")
                .asString();

        assertThat(server.sendAs(session, "PATCH", "/api/v1/users/" + id, "{\"is_active\": false}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(server.sendAs(session, "DELETE", "/api/v1/users/" + id, "").statusCode())
                .isEqualTo(409);
        assertGood(session);
    }

    @Test
    void anApiTokenEndsWhenItIsRevoked() {
        String session = server.tokenOf(SUPERUSER);
        JsonNode made = server.addApiToken(session, List.of("drafts:read", "content:write"));
        assertGood(secret(made));
        assertThat(server.sendAs(session, "GET", "/api/v1/auth/tokens", "").body())
                .contains(made.at("/api_token/id").asString())
                .doesNotContain(secret(made));
        String path = "/api/v1/auth/tokens/" + made.at("/api_token/id").asString();
        assertThat(server.sendAs(session, "DELETE", path, "").statusCode()).isEqualTo(204);

        assertEnded(secret(made));
        assertThat(server.sendAs(session, "DELETE", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void aHashOfTheGuidesUsersKeepsWorkingAndIsReplaced() {
        String email = newUser();
        UserRepository repository = server.bean(UserRepository.class);
        User user = repository.find(new Email(email)).orElseThrow();
        repository.save(user.withPasswordHashedAgain(
                new PasswordHash("$2b$05$abcdefghijklmnopqrstuuFiPhXf1sVd3pCCRO.uVh34H/qI/ZsuS")));

        assertThat(server.signIn(email, "correct horse battery staple").statusCode())
                .isEqualTo(200);
        assertThat(repository.find(user.id()).orElseThrow().passwordHash().value())
                .startsWith("$argon2id$");
        assertThat(server.signIn(email, "correct horse battery staple").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRestartEndsNothing() {
        String session = server.tokenOf(SUPERUSER);
        try (AccountServer restarted = server.another()) {
            assertThat(restarted.sendAs(session, "GET", "/api/v1/auth/me", "").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aCookieThatIsNoGoodBreaksNothingPublicAndABearerTokenDoes() {
        for (String path : List.of("/api/v1/posts", "/openapi.json", "/docs")) {
            HttpResponse<String> answer = server.send("GET", path, "", "Cookie", "access_token=stale");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("access_token=;");
            HttpResponse<String> refused = server.sendAs("stale", "GET", path, "");
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        }
    }

    @Test
    void healthNeedsNoCallerAndTheRestOfTheActuatorDoes() {
        assertThat(server.sendAs("stale", "GET", "/actuator/health", "").statusCode())
                .isEqualTo(200);
        assertThat(server.send("GET", "/actuator", "").statusCode()).isEqualTo(401);
        assertThat(server.bean(HikariDataSource.class).isRunning()).isTrue();
    }

    private static String newUser() {
        String email = "user" + ++users + "@example.org";
        server.addUser(email, false);
        return email;
    }

    private static void deactivate(String email) {
        assertThat(ProgramRun.of(server.settings(), "user", "deactivate", email).exitStatus())
                .isZero();
    }

    private static HttpResponse<String> changePassword(String session, String from, String to) {
        return server.sendAs(session, "POST", "/api/v1/auth/password", """
                {"current_password": "%s", "new_password": "%s"}""".formatted(from, to));
    }

    private static HttpResponse<String> drafts(String token) {
        return server.sendAs(token, "GET", "/api/v1/posts?status=draft", "");
    }

    private static String secret(JsonNode made) {
        return made.get("token").asString();
    }

    private static String withoutId(HttpResponse<String> response) {
        return response.body().replaceAll("\"request_id\":\"[^\"]*\"", "");
    }

    private static void assertGood(String token) {
        HttpResponse<String> me = server.sendAs(token, "GET", "/api/v1/auth/me", "");
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
    }

    private static void assertEnded(String... tokens) {
        for (String token : tokens) {
            HttpResponse<String> me = server.sendAs(token, "GET", "/api/v1/auth/me", "");
            assertThat(me.statusCode()).as(me.body()).isEqualTo(401);
            assertThat(json(me).get("code").asString()).isEqualTo("invalid_token");
        }
    }
}
