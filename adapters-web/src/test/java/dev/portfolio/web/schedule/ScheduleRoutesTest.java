package dev.portfolio.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.Users;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.session.Session;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.web.Answer;
import dev.portfolio.web.CallerFromHeader;
import dev.portfolio.web.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

final class ScheduleRoutesTest extends WebTest {

    private static final String FUTURE = "2098-01-01T08:00:00Z";

    @Autowired
    private SessionTokens sessionTokens;

    private String item(String collection, String title) {
        Answer created =
                write("POST", collection, "{\"title\": \"" + title + "\"}").assertStatus(201);
        return collection + "/" + created.json().get("id").asString();
    }

    private String post(String title) {
        return item("/api/v1/posts", title);
    }

    private Answer schedule(String item, String more) {
        return write("PUT", item + "/schedule", "{\"publish_at\": \"" + FUTURE + "\"" + more + "}");
    }

    /** By a superuser who signed in. */
    private Answer listed(String query) {
        User superuser = User.created(
                Users.newUserId(),
                new Email("lists-" + UUID.randomUUID() + "@example.org"),
                portfolio.passwordHasher().hash(new Password("correct horse battery staple")),
                true,
                SampleContent.NOW);
        portfolio.users().save(superuser);
        String token = sessionTokens.issue(Session.of(superuser)).value();
        return get("/api/v1/admin/schedules" + query, "Authorization", "Bearer " + token);
    }

    private Answer read(String path) {
        return get(path, CallerFromHeader.HEADER, "superuser");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/posts", "/api/v1/projects"})
    void isMadeSeenAndCalledOff(String collection) {
        String item = item(collection, "Scheduled of " + collection);
        JsonNode made = schedule(item, "").assertStatus(200).json();
        assertThat(made.get("type").asString() + "s").isEqualTo(collection.substring("/api/v1/".length()));
        assertThat(made.get("publish_at").asString()).isEqualTo(FUTURE);
        assertThat(made.get("revision").intValue()).isEqualTo(1);
        assertThat(made.get("state").asString()).isEqualTo("waiting");
        assertThat(made.get("detail").isNull()).isTrue();
        assertThat(read(item + "/schedule").assertOk().json()).isEqualTo(made);
        JsonNode cancelled =
                write("DELETE", item + "/schedule", "").assertStatus(200).json();
        assertThat(cancelled.get("state").asString()).isEqualTo("cancelled");
        assertThat(read(item + "/schedule").json()).isEqualTo(cancelled);
    }

    @Test
    void namesTheRevisionThatGoesOutAndStaysWithItWhateverIsSaved() {
        String post = post("Pinned");
        schedule(post, "").assertStatus(200);
        write("PATCH", post, "{\"title\": \"Changed\"}", "If-Match", "*").assertStatus(200);
        assertThat(read(post + "/schedule").json().get("title").asString()).isEqualTo("Pinned");
        assertThat(schedule(post, "").json().get("revision").intValue()).isEqualTo(2);
        assertThat(schedule(post, ", \"revision\": 1").json().get("title").asString())
                .isEqualTo("Pinned");
        schedule(post, ", \"revision\": 3").assertInvalid("/revision");
    }

    @Test
    void onlyTheFutureIsScheduled() {
        String post = post("Past");
        for (String moment : new String[] {"2020-01-01T00:00:00Z", "yesterday", "+999999-01-01T00:00:00Z"}) {
            write("PUT", post + "/schedule", "{\"publish_at\": \"" + moment + "\"}")
                    .assertInvalid("/publish_at");
        }
        write("PUT", post + "/schedule", "{}").assertInvalid("/publish_at");
        read(post + "/schedule").assertProblem(404, "schedule_not_found");
        write("DELETE", post + "/schedule", "").assertProblem(404, "schedule_not_found");
    }

    @Test
    void theListIsOfWhatIsComing() {
        String waiting = post("On the list");
        String cancelled = post("Off the list");
        schedule(waiting, "").assertStatus(200);
        schedule(cancelled, "").assertStatus(200);
        write("DELETE", cancelled + "/schedule", "").assertStatus(200);
        assertThat(listed("").assertOk().body()).contains("On the list").doesNotContain("Off the list");
        assertThat(listed("?state=cancelled").assertOk().body())
                .contains("Off the list")
                .doesNotContain("On the list");
        listed("?state=other").assertInvalid("state");
    }

    @Test
    void isSeenByThoseWhoMaySeeDraftsAndMadeByThoseWhoMayWrite() {
        String post = post("Not for everybody");
        schedule(post, "").assertStatus(200);
        String path = post + "/schedule";
        get(path).assertProblem(401, "unauthorized");
        get(path, CallerFromHeader.HEADER, "user").assertProblem(403, "access_forbidden");
        get(path, CallerFromHeader.HEADER, "content:write").assertProblem(403, "access_forbidden");
        get(path, CallerFromHeader.HEADER, "drafts:read").assertOk();
        get("/api/v1/admin/schedules").assertProblem(401, "unauthorized");
        assertThat(get(post).status()).isEqualTo(404);
    }
}
