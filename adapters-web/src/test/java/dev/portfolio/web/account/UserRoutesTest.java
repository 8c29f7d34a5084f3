package dev.portfolio.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.Users;
import dev.portfolio.web.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class UserRoutesTest extends AccountTest {

    private String[] superuser = {};

    @BeforeEach
    void signIn() {
        superuser = bearer(addedSuperuser());
    }

    @Test
    void anAccountIsMadeListedChangedAndRemoved() {
        Answer made = create("{\"email\": \"New.User@example.org\", \"password\": \"" + PASSWORD + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).doesNotContain(PASSWORD, "hash");
        assertThat(made.json().get("email").asString()).isEqualTo("new.user@example.org");
        assertThat(made.json().get("is_superuser").asBoolean()).isFalse();
        String path = "/api/v1/users/" + made.json().get("id").asString();
        assertThat(get("/api/v1/users", superuser).assertOk().items("email")).contains("new.user@example.org");
        Answer changed = patch(path, "{\"is_active\": false, \"email\": \"other@example.org\"}", superuser)
                .assertOk();
        assertThat(changed.json().get("is_active").asBoolean()).isFalse();
        assertThat(changed.json().get("email").asString()).isEqualTo("other@example.org");
        assertThat(patch(path, "{}", superuser).assertOk().json()).isEqualTo(changed.json());
        assertThat(json("PATCH", path, "{}", superuser).assertOk().json()).isEqualTo(changed.json());
        assertThat(send("DELETE", path, superuser).status()).isEqualTo(204);
        send("DELETE", path, superuser).assertProblem(404, "user_not_found");
        patch(path, "{}", superuser).assertProblem(404, "user_not_found");
        patch("/api/v1/users/nonsense", "{}", superuser).assertProblem(404, "user_not_found");
    }

    @Test
    void badInputIsNamed() {
        create("{}").assertInvalid("/email", "/password");
        create("{\"email\": \"a@b\"}").assertInvalid("/password");
        create("{\"email\": \"a@b\", \"password\": \"short\"}").assertInvalid("/password");
        create("{\"email\": \"a@b\", \"password\": \"" + PASSWORD + "\", \"is_superuser\": \"yes\"}")
                .assertInvalid("/is_superuser");
        create("{\"is_admin\": true, \"id\": 1}").assertInvalid("/email", "/password", "/is_admin", "/id");
        create("{\"email\": \"none\", \"password\": \"short\"}").assertInvalid("/email", "/password");
        User user = addedUser();
        String path = "/api/v1/users/" + user.id();
        patch(path, "{\"email\": null}", superuser).assertInvalid("/email");
        patch(path, "{\"is_active\": null}", superuser).assertInvalid("/is_active");
        json("PATCH", path, "{\"is_active\": null}", superuser).assertInvalid("/is_active");
        patch(path, "{\"password\": \"" + PASSWORD + "\"}", superuser).assertInvalid("/password");
        json("PUT", path, "{}", superuser).assertProblem(405, "method_not_allowed");
    }

    @Test
    void conflictsAreTold() {
        User user = addedUser();
        create("{\"email\": \"" + user.email() + "\", \"password\": \"" + PASSWORD + "\"}")
                .assertProblem(409, "email_taken");
        patch("/api/v1/users/" + addedUser().id(), "{\"email\": \"" + user.email() + "\"}", superuser)
                .assertProblem(409, "email_taken");
    }

    @Test
    void onlySuperusersWhoSignedInMayManageAccounts() {
        String path = "/api/v1/users/" + Users.newUserId();
        String[] plain = bearer(addedUser());
        get("/api/v1/users").assertProblem(401, "unauthorized");
        get("/api/v1/users", plain).assertProblem(403, "access_forbidden");
        json("POST", "/api/v1/users", "{}").assertProblem(401, "unauthorized");
        json("POST", "/api/v1/users", "{}", plain).assertProblem(403, "access_forbidden");
        patch(path, "{}", plain).assertProblem(403, "access_forbidden");
        send("DELETE", path, plain).assertProblem(403, "access_forbidden");
    }

    private Answer create(String body) {
        return json("POST", "/api/v1/users", body, superuser);
    }
}
