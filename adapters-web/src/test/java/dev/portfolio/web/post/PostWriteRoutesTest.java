package dev.portfolio.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.CallerFromHeader;
import dev.portfolio.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class PostWriteRoutesTest extends WebTest {

    private static final String POSTS = "/api/v1/posts";

    private Answer created(String title, String rest) {
        return write("POST", POSTS, "{\"title\": \"" + title + "\"" + rest + "}")
                .assertStatus(201);
    }

    private static String path(Answer post) {
        return POSTS + "/" + post.json().get("id").asString();
    }

    @Test
    void createsADraftAndSaysWhereItIs() {
        Answer created =
                created("A first post", ", \"body\": \"*Words*\", \"tags\": [\"a\", \"b\"], \"excerpt\": null");
        assertThat(created.header("Location")).isEqualTo(path(created));
        assertThat(created.header("Cache-Control")).isEqualTo("no-store");
        assertThat(created.json().get("slug").asString()).isEqualTo("a-first-post");
        assertThat(created.json().get("published").booleanValue()).isFalse();
        get(path(created)).assertProblem(404, "post_not_found");
        Answer read = get(path(created), CallerFromHeader.HEADER, "superuser").assertOk();
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void createsWhatIsPublishedAtOnce() {
        Answer now = created("Published at once", ", \"published\": true");
        assertThat(get(path(now)).assertOk().json().get("published_at").asString())
                .startsWith("20");
        Answer backdated =
                created("Backdated", ", \"published\": true, \"published_at\": \"2020-02-29T12:00:00+02:00\"");
        assertThat(backdated.json().get("published_at").asString()).isEqualTo("2020-02-29T10:00:00Z");
        write("POST", POSTS, "{\"title\": \"Ahead\", \"published\": true, \"published_at\": \"2999-01-01T00:00:00Z\"}")
                .assertInvalid("/published_at");
        write("POST", POSTS, "{\"title\": \"Nowhen\", \"published_at\": \"2020-01-01T00:00:00Z\"}")
                .assertInvalid("/published_at");
    }

    /** The tag is the same wherever it is read, and new after every change. */
    @Test
    void everyAnswerHasTheTagOfTheItemAsItIs() {
        Answer created = created("Tagged", ", \"published\": true");
        String path = path(created);
        Answer patched = write("PATCH", path, "{\"title\": \"Tagged again\"}", "If-Match", created.header("ETag"))
                .assertStatus(200);
        assertThat(patched.header("ETag")).isNotEqualTo(created.header("ETag"));
        Answer byId = get(path).assertOk();
        Answer bySlug = get(POSTS + "/tagged").assertOk();
        assertThat(byId.body()).isEqualTo(patched.body());
        assertThat(byId.header("ETag")).isEqualTo(patched.header("ETag"));
        assertThat(bySlug.header("ETag")).isEqualTo(patched.header("ETag"));
        Answer known = get(path, "If-None-Match", patched.header("ETag"));
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.header("ETag")).isEqualTo(patched.header("ETag"));
        Answer unpublished = write("POST", path + "/unpublish", "", "If-Match", patched.header("ETag"))
                .assertStatus(200);
        Answer published = write("POST", path + "/publish", "").assertStatus(200);
        assertThat(published.header("ETag")).isNotIn(unpublished.header("ETag"), patched.header("ETag"));
        assertThat(get(path).header("ETag")).isEqualTo(published.header("ETag"));
    }

    @Test
    void replacesWhatAnEditorWritesAndKeepsTheRest() {
        Answer created = created("Replaced", ", \"body\": \"Body\", \"tags\": [\"a\"], \"published\": true");
        JsonNode replaced = write("PUT", path(created), "{\"title\": \"Other\"}", "If-Match", created.header("ETag"))
                .assertStatus(200)
                .json();
        assertThat(replaced.get("title").asString()).isEqualTo("Other");
        assertThat(replaced.get("body").isNull()).isTrue();
        assertThat(replaced.get("html").isNull()).isTrue();
        assertThat(replaced.get("tags")).isEmpty();
        for (String kept : new String[] {"id", "slug", "published", "published_at", "created_at"}) {
            assertThat(replaced.get(kept)).as(kept).isEqualTo(created.json().get(kept));
        }
        assertThat(replaced.get("updated_at")).isNotEqualTo(created.json().get("updated_at"));
    }

    @Test
    void aMergePatchClearsByNullReplacesListsAndKeepsTheRest() {
        Answer created = created("Patched", ", \"body\": \"Body\", \"excerpt\": \"Short\", \"tags\": [\"a\", \"b\"]");
        JsonNode patched = write("PATCH", path(created), "{\"excerpt\": null, \"tags\": [\"c\"]}", "If-Match", "*")
                .assertStatus(200)
                .json();
        assertThat(patched.get("excerpt").isNull()).isTrue();
        assertThat(patched.get("tags")).extracting(JsonNode::asString).containsExactly("c");
        assertThat(patched.get("body").asString()).isEqualTo("Body");
        assertThat(patched.get("title").asString()).isEqualTo("Patched");
        assertThat(write("PATCH", path(created), "{\"tags\": null}", "If-Match", "*")
                        .assertStatus(200)
                        .json()
                        .get("tags"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "slug", "published"})
    void aMergePatchCannotClearWhatHasToBeThere(String member) {
        Answer created = created("Uncleared " + member, "");
        write("PATCH", path(created), "{\"" + member + "\": null}", "If-Match", "*")
                .assertInvalid("/" + member);
    }

    @Test
    void aMergePatchHasItsOwnMediaType() {
        Answer created = created("Media type", "");
        send("PUT", path(created), "Content-Type", "text/plain", CallerFromHeader.HEADER, "superuser")
                .assertProblem(415, "unsupported_media_type");
        Answer refused =
                send("PATCH", path(created), "Content-Type", "application/json", CallerFromHeader.HEADER, "superuser");
        refused.assertProblem(415, "unsupported_media_type");
        assertThat(refused.json().get("detail").asString()).contains("application/merge-patch+json");
        assertThat(refused.header("Accept-Patch")).isEqualTo("application/merge-patch+json");
    }

    @Test
    void aDeletedPostIsGone() {
        Answer created = created("Deleted", ", \"published\": true");
        Answer deleted = write("DELETE", path(created), "", "If-Match", created.header("ETag"));
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        get(path(created)).assertProblem(404, "post_not_found");
        write("DELETE", path(created), "", "If-Match", "*").assertProblem(404, "post_not_found");
    }

    @ParameterizedTest
    @CsvSource({"PUT,", "PATCH,", "DELETE,", "POST,/publish", "POST,/unpublish"})
    void anOldTagIsRefusedAndNothingIsDone(String method, String action) {
        Answer created = created("Conditions " + method + action, "");
        String path = path(created);
        String old = created.header("ETag");
        Answer changed =
                write("PATCH", path, "{\"excerpt\": \"New\"}", "If-Match", old).assertStatus(200);
        String body = "{\"title\": \"Lost update\"}";
        for (String condition : new String[] {old, "W/" + changed.header("ETag"), "\"a\", \"b\""}) {
            write(method, path + (action == null ? "" : action), body, "If-Match", condition)
                    .assertProblem(412, "item_changed");
        }
        write(method, path + (action == null ? "" : action), body, "If-Match", "nonsense")
                .assertProblem(400, "invalid");
        assertThat(get(path, CallerFromHeader.HEADER, "superuser").body()).isEqualTo(changed.body());
        assertThat(write(
                                method,
                                path + (action == null ? "" : action),
                                body,
                                "If-Match",
                                old + ", " + changed.header("ETag"))
                        .status())
                .isIn(200, 204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void aChangeWithoutAConditionIsRefused(String method) {
        Answer created = created("Unconditional " + method, "");
        write(method, path(created), "{\"title\": \"x\"}").assertProblem(428, "precondition_required");
    }

    @Test
    void aTakenSlugNamesItsHolderAndAFreeOne() {
        Answer holder = created("Taken slug", "");
        JsonNode problem = write("POST", POSTS, "{\"title\": \"Taken: Slug!\"}")
                .assertProblem(409, "slug_taken")
                .json();
        assertThat(problem.get("holder").get("id")).isEqualTo(holder.json().get("id"));
        assertThat(problem.get("holder").get("slug").asString()).isEqualTo("taken-slug");
        assertThat(problem.get("suggested_slug").asString()).isEqualTo("taken-slug-2");
        created("Taken slug", ", \"slug\": \"taken-slug-2\"");
    }

    @Test
    void anOldSlugLeadsToThePost() {
        Answer created = created("Old address", ", \"published\": true");
        write("PATCH", path(created), "{\"slug\": \"新しい-address\"}", "If-Match", "*")
                .assertStatus(200);
        Answer moved = get(POSTS + "/old-address");
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo(POSTS + "/%E6%96%B0%E3%81%97%E3%81%84-address");
        assertThat(moved.body()).isEmpty();
        get(moved.header("Location")).assertOk();
        write("POST", path(created) + "/unpublish", "").assertStatus(200);
        get(POSTS + "/old-address").assertProblem(404, "post_not_found");
    }

    @ParameterizedTest
    @CsvSource({"user, 403, access_forbidden", "drafts:read, 403, access_forbidden", ", 401, unauthorized"})
    void othersMayNotWrite(String caller, int status, String code) {
        String path = path(created("Forbidden " + caller, ""));
        for (String[] call : new String[][] {
            {"POST", POSTS},
            {"PUT", path},
            {"PATCH", path},
            {"DELETE", path},
            {"POST", path + "/publish"},
            {"POST", path + "/unpublish"}
        }) {
            String mediaType = call[0].equals("PATCH") ? "application/merge-patch+json" : "application/json";
            Answer refused = caller == null
                    ? send(call[0], call[1], "Content-Type", mediaType)
                    : send(call[0], call[1], "Content-Type", mediaType, CallerFromHeader.HEADER, caller);
            refused.assertProblem(status, code);
        }
    }

    @Test
    void aTokenThatMayWriteWrites() {
        assertThat(send(
                                "DELETE",
                                path(created("By token", "")),
                                "If-Match",
                                "*",
                                CallerFromHeader.HEADER,
                                "content:write")
                        .status())
                .isEqualTo(204);
    }
}
