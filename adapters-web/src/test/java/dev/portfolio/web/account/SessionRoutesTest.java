package dev.portfolio.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.web.Answer;
import dev.portfolio.web.body.BodyLimit;
import org.junit.jupiter.api.Test;

final class SessionRoutesTest extends AccountTest {

    @Test
    void signingInBeginsASessionInACookieAndAsABearerToken() {
        User user = addedUser();
        Answer answer = signIn(user).assertOk();
        String token = answer.json().get("access_token").asString();
        assertThat(answer.json().get("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Set-Cookie"))
                .startsWith("access_token=" + token + ";")
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure", "Domain");
        for (String[] credentials : new String[][] {bearer(user), cookie(user)}) {
            Answer me = get("/api/v1/auth/me", credentials).assertOk();
            assertThat(me.json().get("email").asString()).isEqualTo(user.email().value());
            assertThat(me.json().get("credential").asString()).isEqualTo("session");
        }
        get("/api/v1/auth/me").assertProblem(401, "unauthorized");
    }

    @Test
    void whoMayNotSignInIsAnsweredAlike() {
        User inactive = addedUser();
        portfolio.users().save(inactive.with(UserChange.ofActive(false), SampleContent.NOW));
        signIn(inactive).assertProblem(401, "sign_in_refused");
        Answer refused = json(
                        "POST",
                        "/api/v1/auth/login",
                        "{\"email\": \"nobody@example.org\", \"password\": \"some password\"}")
                .assertProblem(401, "sign_in_refused");
        assertThat(refused.header("Set-Cookie")).isEmpty();
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void badInputIsNamed() {
        json("POST", "/api/v1/auth/login", "{}").assertInvalid("/email", "/password");
        json("POST", "/api/v1/auth/login", "{\"email\": 1, \"password\": \"x\"}")
                .assertInvalid("/email");
        json("POST", "/api/v1/auth/login", "{\"email\": \"x\", \"password\": \"x\"}")
                .assertInvalid("/email");
        json("POST", "/api/v1/auth/login", "{\"email\": \"a@b\", \"password\": \"\"}")
                .assertInvalid("/password");
        json("POST", "/api/v1/auth/login", "{\"email\": \"a@b\", \"password\": \"" + "x".repeat(129) + "\"}")
                .assertInvalid("/password");
        json("POST", "/api/v1/auth/login", "{\"email\": \"a@b\", \"password\": \"x\", \"a~/b\": 1}")
                .assertInvalid("/a~0~1b");
        json("POST", "/api/v1/auth/login?next=/", "{}").assertInvalid("next");
        json("POST", "/api/v1/auth/login", "[]").assertInvalid("");
        json("POST", "/api/v1/auth/login", "null").assertInvalid("");
        json("POST", "/api/v1/auth/login", "{\"email\": \"a@b\", \"email\": \"c@d\", \"password\": \"x\"}")
                .assertInvalid("/email");
        json("POST", "/api/v1/auth/login", "{\"email\": \"a@b\", \"password\": \"\\u0000\"}")
                .assertInvalid("/password");
        json("POST", "/api/v1/auth/login", "x".repeat(BodyLimit.DEFAULT.bytes() + 1))
                .assertProblem(413, "content_too_large");
        post("/api/v1/auth/login", "text/plain", "x").assertProblem(415, "unsupported_media_type");
    }

    @Test
    void guessingAPasswordEnds() {
        User user = addedUser();
        for (int i = 0; i < 10; i++) {
            signInWrongly(user).assertProblem(401, "sign_in_refused");
        }
        Answer refused = signInWrongly(user).assertProblem(429, "rate_limited");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
        assertThat(refused.header("RateLimit")).startsWith("\"sign-in-account\";r=0;t=");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"sign-in-account\";q=10;w=900");
        signIn(user).assertProblem(429, "rate_limited");
        signIn(addedUser()).assertOk();
    }

    @Test
    void whoKnowsThePasswordBeginsAnew() {
        User user = addedUser();
        for (int i = 0; i < 15; i++) {
            if (i % 5 == 4) {
                signIn(user).assertOk();
            } else {
                signInWrongly(user).assertProblem(401, "sign_in_refused");
            }
        }
    }

    private Answer signInWrongly(User user) {
        return json("POST", "/api/v1/auth/login", """
                {"email": "%s", "password": "not the password"}""".formatted(user.email()));
    }

    @Test
    void signingOutEndsTheSessionAndHurtsNoStranger() {
        User user = addedUser();
        String[] session = bearer(user);
        Answer answer = send("POST", "/api/v1/auth/logout", session);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie")).startsWith("access_token=;").contains("Max-Age=0");
        Answer refused = get("/api/v1/auth/me", session).assertProblem(401, "invalid_token");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(send("POST", "/api/v1/auth/logout").status()).isEqualTo(204);
    }

    @Test
    void anotherPasswordBeginsAnotherSession() {
        User user = addedUser();
        String[] session = bearer(user);
        String change = "{\"current_password\": \"%s\", \"new_password\": \"%s\"}";
        json("POST", "/api/v1/auth/password", change.formatted("wrong", "another good password"), session)
                .assertInvalid("/current_password");
        json("POST", "/api/v1/auth/password", change.formatted(PASSWORD, "short"), session)
                .assertInvalid("/new_password");
        json("POST", "/api/v1/auth/password", change.formatted(PASSWORD, user.email()), session)
                .assertInvalid("/new_password");
        Answer changed = json("POST", "/api/v1/auth/password", change.formatted(PASSWORD, "another good one"), session)
                .assertOk();
        get("/api/v1/auth/me", session).assertProblem(401, "invalid_token");
        get(
                        "/api/v1/auth/me",
                        "Authorization",
                        "bearer " + changed.json().get("access_token").asString())
                .assertOk();
    }

    @Test
    void aStaleCookieIsTakenAwayAndAStaleBearerTokenRefused() {
        Answer answer = get("/api/v1/posts", "Cookie", "access_token=stale").assertOk();
        assertThat(answer.header("Set-Cookie")).startsWith("access_token=;");
        get("/api/v1/posts", "Authorization", "Bearer stale").assertProblem(401, "invalid_token");
        get("/nothing", "Authorization", "Bearer stale").assertProblem(401, "invalid_token");
        get("/api/v1/posts", "Authorization", "Bearer").assertOk();
        get("/api/v1/posts", "Authorization", "Basic YTpi").assertOk();
    }

    @Test
    void whatAKnownCallerReadsIsNotForSharedCaches() {
        assertThat(get("/api/v1/posts", bearer(addedUser())).header("Cache-Control"))
                .isEqualTo("private, no-cache");
        assertThat(get("/api/v1/posts").header("Cache-Control")).isEqualTo("no-cache");
    }
}
