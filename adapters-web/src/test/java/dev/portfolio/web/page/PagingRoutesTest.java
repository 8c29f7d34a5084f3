package dev.portfolio.web.page;

import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagingRoutesTest extends WebTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published_at",
                "-published_at",
                "created_at",
                "-created_at",
                "updated_at",
                "-updated_at",
                "title",
                "-title"
            })
    void followsLinksThroughAllPages(String sort) {
        String tag = "pages & " + sort;
        List<String> all = addPosts(tag, 5);
        String path = "/api/v1/posts?limit=2&count=exact&sort=" + sort + "&tag=pages%20%26+" + sort;
        List<String> seen = new ArrayList<>();
        while (!path.isEmpty()) {
            Answer page = get(path).assertOk();
            seen.addAll(page.items("id"));
            assertThat(page.json().get("total").longValue()).isEqualTo(5);
            path = next(page);
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void survivesItemsThatComeBetweenPages() {
        List<String> all = addPosts("moving", 4);
        Answer first = get("/api/v1/posts?tag=moving&limit=2").assertOk();
        addPosts("moving", 1, 1000);
        Answer second = get(next(first)).assertOk();
        assertThat(second.items("id")).containsExactly(all.get(1), all.get(0));
        assertThat(second.json().get("next_cursor").isNull()).isTrue();
    }

    @Test
    void survivesItemsThatGoBetweenPages() {
        List<String> all = addPosts("going", 5);
        Answer first = get("/api/v1/posts?tag=going&limit=2&count=exact").assertOk();
        for (String gone : List.of(all.get(3), all.get(2))) {
            assertThat(write("DELETE", "/api/v1/posts/" + gone, "", "If-Match", "*")
                            .status())
                    .isEqualTo(204);
        }
        Answer second = get(next(first)).assertOk();
        assertThat(second.items("id")).containsExactly(all.get(1), all.get(0));
        assertThat(second.json().get("total").intValue()).isEqualTo(3);
    }

    @Test
    void theLinkIsTheSameQueryWithTheCursor() {
        addPosts("linked", 2);
        Answer first = get("/api/v1/posts?tag=linked&limit=1").assertOk();
        String cursor = first.json().get("next_cursor").asString();
        assertThat(next(first)).isEqualTo("/api/v1/posts?tag=linked&limit=1&cursor=" + cursor);
        assertThat(next(get(next(first)).assertOk())).isEmpty();
        assertThat(get("/api/v1/posts?tag=linked&cursor=" + cursor).assertOk().items("id"))
                .hasSize(1);
    }

    @Test
    void refusesACursorOfAnotherQuery() {
        addPosts("mine", 2);
        String cursor =
                get("/api/v1/posts?tag=mine&limit=1").json().get("next_cursor").asString();
        for (String other : List.of(
                "/api/v1/posts?limit=1",
                "/api/v1/posts?tag=mine&q=a",
                "/api/v1/posts?tag=other",
                "/api/v1/posts?tag=mine&sort=title",
                "/api/v1/posts?tag=mine&sort=published_at",
                "/api/v1/posts?tag=mine&sort=-created_at",
                "/api/v1/projects?tag=mine&sort=-published_at")) {
            get(other + "&cursor=" + cursor).assertInvalid("cursor");
        }
        get("/api/v1/posts?tag=mine&sort=-published_at&cursor=" + cursor).assertOk();
    }

    @Test
    void refusesACursorThatWasChanged() {
        addPosts("forged", 2);
        String cursor = get("/api/v1/posts?tag=forged&limit=1")
                .json()
                .get("next_cursor")
                .asString();
        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String forged = cursor.substring(0, i) + other + cursor.substring(i + 1);
            get("/api/v1/posts?tag=forged&cursor=" + forged).assertInvalid("cursor");
        }
        for (String bad : List.of("x", "AAAA", "%2F%2B", "a".repeat(5000), cursor + "AAAA", cursor.substring(4))) {
            get("/api/v1/posts?tag=forged&cursor=" + bad).assertInvalid("cursor");
        }
    }

    @Test
    void limitsPagesToAHundred() {
        addPosts("many", 21);
        assertThat(get("/api/v1/posts?tag=many").items("id")).hasSize(20);
        assertThat(get("/api/v1/posts?tag=many&limit=100").items("id")).hasSize(21);
        for (String limit : List.of("0", "101", "-1", "1.5", "1e1", "0x1", "99999999999999999999", "NaN")) {
            Answer answer = get("/api/v1/posts?limit=" + limit).assertInvalid("limit");
            assertThat(answer.json().get("detail").asString()).contains("1 to 100");
        }
    }

    private List<String> addPosts(String tag, int number) {
        return addPosts(tag, number, 0);
    }

    private List<String> addPosts(String tag, int number, int firstMinute) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Post post = withTitle(withTags(aPublishedPost(), tag), "Title ÄÖ " + i % 3);
            ids.add(content.add(withPublication(post, published(minutesLater(firstMinute + i / 2))))
                    .id()
                    .toString());
        }
        return ids;
    }

    private static String next(Answer page) {
        Matcher link = NEXT.matcher(page.header("Link"));
        return link.matches() ? link.group(1) : "";
    }
}
