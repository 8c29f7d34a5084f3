package dev.portfolio.web.account;

import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.Users;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.net.URI;
import java.net.http.HttpRequest;

/** Tests of accounts over HTTP: each makes accounts of its own. */
abstract class AccountTest extends WebTest {

    static final String PASSWORD = "correct horse battery";

    /** An account with {@link #PASSWORD}. */
    User added(User user) {
        User hashed = user.withPasswordHashedAgain(portfolio.passwordHasher().hash(new Password(PASSWORD)));
        portfolio.users().save(hashed);
        return hashed;
    }

    User addedUser() {
        return added(Users.aUser());
    }

    User addedSuperuser() {
        return added(Users.aSuperuser());
    }

    Answer signIn(User user) {
        return json("POST", "/api/v1/auth/login", """
                {"email": "%s", "password": "%s"}""".formatted(user.email(), PASSWORD));
    }

    /** The header of somebody who has signed in. */
    String[] bearer(User user) {
        return new String[] {
            "Authorization",
            "Bearer " + signIn(user).assertOk().json().get("access_token").asString()
        };
    }

    String[] cookie(User user, String... more) {
        String[] headers = new String[2 + more.length];
        headers[0] = "Cookie";
        headers[1] = "access_token=" + signIn(user).json().get("access_token").asString();
        System.arraycopy(more, 0, headers, 2, more.length);
        return headers;
    }

    Answer json(String method, String path, String body, String... headers) {
        return body("application/json", method, path, body, headers);
    }

    Answer patch(String path, String body, String... headers) {
        return body("application/merge-patch+json", "PATCH", path, body, headers);
    }

    private Answer body(String type, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }
}
