package dev.portfolio.web.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.CallerFromHeader;
import dev.portfolio.web.WebTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class RevisionRoutesTest extends WebTest {

    private static final String POSTS = "/api/v1/posts";

    private static String pathOf(Answer created, String collection) {
        return collection + "/" + created.json().get("id").asString();
    }

    private String post(String title) {
        return pathOf(
                write("POST", POSTS, "{\"title\": \"" + title + "\", \"body\": \"One\\nTwo\"}")
                        .assertStatus(201),
                POSTS);
    }

    private Answer patch(String path, String body) {
        return write("PATCH", path, body, "If-Match", "*").assertStatus(200);
    }

    private Answer read(String path) {
        return get(path, CallerFromHeader.HEADER, "superuser");
    }

    @Test
    void listsTheNewestFirstInPages() {
        String post = post("Listed");
        for (int i = 2; i <= 5; i++) {
            patch(post, "{\"title\": \"Listed " + i + "\"}");
        }
        List<Integer> numbers = new ArrayList<>();
        String next = post + "/revisions?limit=2";
        while (next != null) {
            Answer page = read(next).assertOk();
            page.json()
                    .get("items")
                    .forEach(item -> numbers.add(item.get("number").intValue()));
            JsonNode cursor = page.json().get("next_cursor");
            next = cursor.isNull() ? null : post + "/revisions?limit=2&cursor=" + cursor.asString();
        }
        assertThat(numbers).containsExactly(5, 4, 3, 2, 1);
        JsonNode newest = read(post + "/revisions").json().get("items").get(0);
        assertThat(newest.get("title").asString()).isEqualTo("Listed 5");
        assertThat(newest.get("autosave").booleanValue()).isFalse();
        assertThat(newest.get("published").booleanValue()).isFalse();
        assertThat(newest.get("saved_by").asString()).isEqualTo("01900000-0000-7000-8000-00000000cafe");
    }

    @Test
    void aCursorIsForTheRevisionsOfOneItem() {
        String post = post("One of two");
        patch(post, "{\"title\": \"One of two, changed\"}");
        String cursor =
                read(post + "/revisions?limit=1").json().get("next_cursor").asString();
        read(post("Two of two") + "/revisions?cursor=" + cursor).assertInvalid("cursor");
    }

    @Test
    void showsAllThatWasSaved() {
        String post = post("Shown");
        patch(post, "{\"title\": \"Other\", \"tags\": [\"a\"], \"published\": true}");
        JsonNode first = read(post + "/revisions/1").assertOk().json();
        assertThat(first.get("title").asString()).isEqualTo("Shown");
        assertThat(first.get("body").asString()).isEqualTo("One\nTwo");
        assertThat(first.get("published_at").isNull()).isTrue();
        JsonNode second = read(post + "/revisions/2").assertOk().json();
        assertThat(second.get("tags").get(0).asString()).isEqualTo("a");
        assertThat(second.get("published").booleanValue()).isTrue();
        read(post + "/revisions/3").assertProblem(404, "revision_not_found");
        read(post + "/revisions/first").assertInvalid("number");
    }

    @Test
    void showsProjectsAlike() {
        String body = """
            {"title": "Station", "content": "# Sensors", "tech_stack": ["Java"], "order": 7, "featured": true,
             "live_url": "https://example.org/"}\
            """;
        String project = pathOf(write("POST", "/api/v1/projects", body).assertStatus(201), "/api/v1/projects");
        write("PATCH", project, "{\"order\": 8, \"content\": null}", "If-Match", "*")
                .assertStatus(200);
        JsonNode first = read(project + "/revisions/1").assertOk().json();
        assertThat(first.get("content").asString()).isEqualTo("# Sensors");
        assertThat(first.get("tech_stack").get(0).asString()).isEqualTo("Java");
        JsonNode diff = read(project + "/revisions/1/diff").assertOk().json();
        assertThat(diff.at("/changes/0/field").asString()).isEqualTo("order");
        assertThat(diff.at("/hunks/0/lines/0/change").asString()).isEqualTo("removed");
        Answer restored = write("POST", project + "/revisions/1/restore", "", "If-Match", "*")
                .assertStatus(200);
        assertThat(restored.json().get("content").asString()).isEqualTo("# Sensors");
        assertThat(read(project + "/revisions").json().get("items")).hasSize(3);
    }

    @Test
    void comparesWithTheItemAsItIsAndWithAnotherRevision() {
        String post = post("Compared");
        patch(post, "{\"body\": \"One\\nTwo\\nThree\", \"tags\": [\"a\"]}");
        patch(post, "{\"title\": \"Compared again\"}");
        JsonNode toNow = read(post + "/revisions/1/diff").assertOk().json();
        assertThat(toNow.get("changes")).hasSize(2);
        assertThat(toNow.at("/changes/0/from").asString()).isEqualTo("Compared");
        assertThat(toNow.at("/changes/0/to").asString()).isEqualTo("Compared again");
        assertThat(toNow.at("/changes/1/to/0").asString()).isEqualTo("a");
        assertThat(toNow.at("/hunks/0/lines/2/change").asString()).isEqualTo("added");
        assertThat(toNow.at("/hunks/0/lines/2/text").asString()).isEqualTo("Three");
        assertThat(read(post + "/revisions/1/diff?with=current").body()).isEqualTo(toNow.toString());
        JsonNode back = read(post + "/revisions/2/diff?with=1").assertOk().json();
        assertThat(back.at("/changes/0/field").asString()).isEqualTo("tags");
        assertThat(back.at("/hunks/0/lines/2/change").asString()).isEqualTo("removed");
        read(post + "/revisions/1/diff?with=9").assertProblem(404, "revision_not_found");
        read(post + "/revisions/1/diff?with=other").assertInvalid("with");
    }

    @Test
    void restoresOnlyWhatWasLookedAt() {
        String post = post("Restored");
        Answer changed = patch(post, "{\"title\": \"Changed\"}");
        String restore = post + "/revisions/1/restore";
        write("POST", restore, "").assertProblem(428, "precondition_required");
        patch(post, "{\"title\": \"Changed once more\"}");
        write("POST", restore, "", "If-Match", changed.header("ETag")).assertProblem(412, "item_changed");
        Answer now = read(post);
        Answer restored =
                write("POST", restore, "", "If-Match", now.header("ETag")).assertStatus(200);
        assertThat(restored.json().get("title").asString()).isEqualTo("Restored");
        assertThat(restored.header("ETag")).isEqualTo(read(post).header("ETag"));
    }

    @Test
    void anAutosaveReplacesTheOneBefore() {
        String post = post("T");
        for (String title : List.of("Ty", "Typ", "Type")) {
            patch(post + "?autosave=true", "{\"title\": \"" + title + "\"}");
        }
        JsonNode items = read(post + "/revisions").json().get("items");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).get("title").asString()).isEqualTo("Type");
        assertThat(items.get(0).get("autosave").booleanValue()).isTrue();
        write("PATCH", post + "?autosave=perhaps", "{}", "If-Match", "*").assertInvalid("autosave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1", "/1/diff"})
    void areForThoseWhoMaySeeDrafts(String rest) {
        String path = post("Secret" + rest.length()) + "/revisions" + rest;
        get(path).assertProblem(401, "unauthorized");
        get(path, CallerFromHeader.HEADER, "user").assertProblem(403, "access_forbidden");
        get(path, CallerFromHeader.HEADER, "content:write").assertProblem(403, "access_forbidden");
        get(path, CallerFromHeader.HEADER, "drafts:read").assertOk();
    }

    @ParameterizedTest
    @CsvSource({"posts, post_not_found", "projects, project_not_found"})
    void areThoseOfItemsThatAreThere(String collection, String code) {
        String nowhere = "/api/v1/" + collection + "/01900000-0000-7000-8000-000000000000/revisions";
        for (String path : List.of(nowhere, nowhere + "/1", nowhere + "/1/diff")) {
            read(path).assertProblem(404, code);
        }
    }
}
