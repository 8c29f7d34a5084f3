package dev.portfolio.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.Users;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.project.Projects;
import dev.portfolio.domain.session.Session;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

final class DeskRoutesTest extends WebTest {

    @Autowired
    private SessionTokens tokens;

    @Test
    void aSlugThatNobodyHasIsFree() {
        JsonNode verdict = slugs("slug=nobody-has-this").json();
        assertThat(verdict.get("free").asBoolean()).isTrue();
        assertThat(verdict.get("holder").isNull()).isTrue();
        assertThat(verdict.get("suggestion").isNull()).isTrue();
    }

    /** Drafts hold their slugs as well. */
    @Test
    void aTakenSlugNamesItsHolderAndAFreeOne() {
        Post holder = content.add(Posts.withSlug(Posts.aDraft(), new Slug("held-by-a-draft")));
        JsonNode verdict = slugs("type=post&slug=held-by-a-draft").json();
        assertThat(verdict.get("free").asBoolean()).isFalse();
        assertThat(verdict.at("/holder/id").asString()).isEqualTo(holder.id().toString());
        assertThat(verdict.at("/holder/slug").asString()).isEqualTo("held-by-a-draft");
        assertThat(verdict.get("suggestion").asString()).isEqualTo("held-by-a-draft-2");
        assertThat(slugs("type=project&slug=held-by-a-draft").json().get("free").asBoolean())
                .isTrue();
    }

    @Test
    void whatAnItemHasItselfIsFreeForIt() {
        Post own = content.add(Posts.withSlug(Posts.aPublishedPost(), new Slug("my-own")));
        assertThat(slugs("slug=my-own&id=" + own.id()).json().get("free").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Not+a+Slug!, not-a-slug",
        "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11, 0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11-2",
        "%C3%9Cber, uber"
    })
    void whatIsNoSlugBecomesOne(String text, String suggestion) {
        JsonNode verdict = slugs("slug=" + text).json();
        assertThat(verdict.get("free").asBoolean()).isFalse();
        assertThat(verdict.get("holder").isNull()).isTrue();
        assertThat(verdict.get("suggestion").asString()).isEqualTo(suggestion);
    }

    @Test
    void aSlugOfNothingIsRefused() {
        slugs("type=post").assertProblem(400, "invalid");
        slugs("slug=a&type=certification").assertProblem(400, "invalid");
        slugs("slug=a&id=7").assertProblem(400, "invalid");
    }

    @Test
    void aPreviewIsWhatAnItemWouldShow() {
        Answer preview = asSuperuser("POST", "/api/v1/admin/preview", "{\"body\": \"<script>a</script>\"}");
        assertThat(preview.assertStatus(200).json().get("html").asString())
                .isEqualTo("<p>&lt;script&gt;a&lt;/script&gt;</p>");
        assertThat(preview.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tagsAreThoseOfWhatIsPublished() {
        content.add(Posts.withTags(Posts.aPublishedPost(), "seen-by-all"));
        content.add(Posts.withTags(Posts.aDraft(), "secret-tag"));
        content.add(Projects.withTags(Projects.aPublishedProject(), "of-a-project"));
        assertThat(get("/api/v1/tags").assertOk().items("tag"))
                .contains("seen-by-all")
                .doesNotContain("secret-tag", "of-a-project");
        assertThat(get("/api/v1/tags?type=project").assertOk().items("tag")).contains("of-a-project");
        assertThat(asSuperuser("GET", "/api/v1/tags?status=all", "").items("tag"))
                .contains("seen-by-all", "secret-tag");
        get("/api/v1/tags?status=all").assertProblem(403, "status_forbidden");
        get("/api/v1/tags?type=certification").assertProblem(400, "invalid");
    }

    @Test
    void aBackupIsADownload() {
        Answer backup = asSuperuser("GET", "/api/v1/admin/backup", "");
        assertThat(backup.assertStatus(200).header("Content-Disposition"))
                .matches("attachment; filename=\"portfolio-\\d{8}-\\d{6}\\.backup\"");
        assertThat(backup.header("Content-Length")).isEqualTo("" + backup.body().length());
        assertThat(backup.header("Cache-Control")).isEqualTo("no-store");
        assertThat(backup.body()).isEqualTo("everything");
    }

    private Answer slugs(String query) {
        return asSuperuser("GET", "/api/v1/admin/slugs?" + query, "");
    }

    private Answer asSuperuser(String method, String path, String body) {
        User user = Users.aSuperuser();
        portfolio.users().save(user);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(
                        "Authorization",
                        "Bearer " + tokens.issue(Session.of(user)).value())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        return send(request.build());
    }
}
