package dev.portfolio.web.post;

import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withSlug;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.post.Post;
import dev.portfolio.web.WebTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class PostRoutesTest extends WebTest {

    @Test
    void listsPostsWithoutTheirTextNewestFirst() {
        Post older = content.add(withTags(aPublishedPost(), "newest"));
        Post newer = content.add(withPublication(withTags(aPublishedPost(), "newest"), published(minutesLater(5))));
        JsonNode list = get("/api/v1/posts?tag=newest").assertOk().json();
        assertThat(list.propertyNames()).containsExactly("items", "next_cursor");
        assertThat(list.get("next_cursor").isNull()).isTrue();
        assertThat(list.get("items")).hasSize(2);
        assertThat(list.get("items").get(0).get("id").asString())
                .isEqualTo(newer.id().toString());
        JsonNode item = list.get("items").get(1);
        assertThat(item.propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "slug",
                        "excerpt",
                        "tags",
                        "published",
                        "published_at",
                        "created_at",
                        "updated_at");
        assertThat(item.get("slug").asString()).isEqualTo(older.slug().value());
        assertThat(item.get("published_at").asString()).isEqualTo("2026-03-01T12:00:00.123456Z");
        assertThat(item.get("tags").get(0).asString()).isEqualTo("newest");
        assertThat(item.get("published").booleanValue()).isTrue();
    }

    @Test
    void givesOnePostBySlugAndByIdWithMarkdownAndHtml() {
        Post post = content.add(aPublishedPost());
        JsonNode bySlug = get("/api/v1/posts/" + post.slug()).assertOk().json();
        assertThat(bySlug.get("body").asString()).isEqualTo("A pool keeps *connections* open.");
        assertThat(bySlug.get("html").asString()).isEqualTo("<p>A pool keeps *connections* open.</p>");
        assertThat(get("/api/v1/posts/" + post.id()).assertOk().json()).isEqualTo(bySlug);
    }

    @Test
    void writesNullWhereThereIsNothing() {
        Post post = content.add(withTexts(aPublishedPost(), null, null));
        JsonNode json = get("/api/v1/posts/" + post.slug()).assertOk().json();
        assertThat(List.of("body", "excerpt", "html"))
                .allSatisfy(member -> assertThat(json.get(member).isNull()).isTrue());
    }

    @Test
    void takesSlugsOfAnyScript() {
        content.add(withSlug(aPublishedPost(), new Slug("データベース接続")));
        String encoded = URLEncoder.encode("データベース接続", StandardCharsets.UTF_8);
        assertThat(get("/api/v1/posts/" + encoded).assertOk().json().get("slug").asString())
                .isEqualTo("データベース接続");
    }

    @Test
    void filtersByTagAndByPartOfTheTitle() {
        content.add(withTitle(withTags(aPublishedPost(), "filtered"), "All about Ducks"));
        content.add(withTitle(withTags(aPublishedPost(), "filtered"), "All about geese"));
        assertThat(get("/api/v1/posts?tag=filtered&q=DUCK").assertOk().items("title"))
                .containsExactly("All about Ducks");
        assertThat(get("/api/v1/posts?tag=filtere").assertOk().items("title")).isEmpty();
    }

    @Test
    void sortsAndCountsAsAsked() {
        List.of("b", "c", "a").forEach(title -> content.add(withTitle(withTags(aPublishedPost(), "sorted"), title)));
        assertThat(get("/api/v1/posts?tag=sorted&sort=title").items("title")).containsExactly("a", "b", "c");
        assertThat(get("/api/v1/posts?tag=sorted&sort=-title").items("title")).containsExactly("c", "b", "a");
        JsonNode counted =
                get("/api/v1/posts?tag=sorted&limit=1&count=exact").assertOk().json();
        assertThat(counted.propertyNames()).containsExactly("items", "next_cursor", "total");
        assertThat(counted.get("total").longValue()).isEqualTo(3);
    }

    @Test
    void showsDraftsNowhere() {
        Post draft = content.add(withTitle(withTags(aDraft(), "hidden"), "Kumquat"));
        content.add(withTags(aPublishedPost(), "hidden"));
        JsonNode list = get("/api/v1/posts?tag=hidden&count=exact").assertOk().json();
        assertThat(list.get("items")).hasSize(1);
        assertThat(list.get("total").longValue()).isEqualTo(1);
        assertThat(get("/api/v1/posts?q=kumquat&count=exact")
                        .json()
                        .get("total")
                        .longValue())
                .isZero();
        get("/api/v1/posts/" + draft.slug()).assertProblem(404, "post_not_found");
        get("/api/v1/posts/" + draft.id()).assertProblem(404, "post_not_found");
        for (String mode : List.of("hybrid", "keyword", "semantic")) {
            assertThat(get("/api/v1/search?q=kumquat&limit=100&mode=" + mode)
                            .assertOk()
                            .items("id"))
                    .doesNotContain(draft.id().toString());
        }
    }

    @Test
    void letsNobodyChooseTheStatus() {
        for (String status : List.of("draft", "published", "all", "anything")) {
            get("/api/v1/posts?status=" + status).assertProblem(403, "status_forbidden");
        }
    }

    @Test
    void knowsNoSuchPost() {
        get("/api/v1/posts/no-such-post").assertProblem(404, "post_not_found");
        get("/api/v1/posts/01900000-0000-7000-8000-ffffffffffff").assertProblem(404, "post_not_found");
        get("/api/v1/posts/Not%20A%20Slug").assertProblem(404, "post_not_found");
    }
}
