package dev.portfolio.web.edge;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConditionalRequestsTest extends WebTest {

    @Test
    void oneItemHasAStrongTagThatChangesWithIt() {
        Post post = content.add(aPublishedPost());
        String path = "/api/v1/posts/" + post.slug();
        Answer first = get(path).assertOk();
        assertThat(first.header("ETag")).matches("\"[A-Za-z0-9_-]{22}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(get(path).header("ETag")).isEqualTo(first.header("ETag"));
        content.add(withTitle(post, "Another title"));
        assertThat(get(path).header("ETag")).isNotEqualTo(first.header("ETag"));
        get(path, "If-None-Match", first.header("ETag")).assertOk();
    }

    @Test
    void aListHasAWeakTag() {
        Answer list = get("/api/v1/posts").assertOk();
        assertThat(list.header("ETag")).matches("W/\"[A-Za-z0-9_-]{22}\"");
        assertThat(list.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        Post post = content.add(aPublishedPost());
        for (String path : List.of("/api/v1/posts/" + post.slug(), "/api/v1/posts", "/api/v1/search?q=pool")) {
            String tag = get(path).assertOk().header("ETag");
            for (String value : List.of(tag, "\"other\", " + tag, "W/" + tag.replace("W/", ""), "*")) {
                Answer answer = get(path, "If-None-Match", value);
                assertThat(answer.status()).as(value).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
                assertThat(answer.header("ETag")).isEqualTo(tag);
                assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
            }
            get(path, "If-None-Match", "\"other\"").assertOk();
            get(path, "If-None-Match", "nonsense").assertOk();
        }
    }

    @Test
    void headIsGetWithoutTheBody() {
        Post post = content.add(aPublishedPost());
        for (String path : List.of("/api/v1/posts/" + post.slug(), "/api/v1/posts")) {
            Answer get = get(path).assertOk();
            Answer head = send("HEAD", path).assertOk();
            assertThat(head.body()).isEmpty();
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
            assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
            assertThat(send("HEAD", path, "If-None-Match", get.header("ETag")).status())
                    .isEqualTo(304);
        }
        assertThat(send("HEAD", "/api/v1/posts/none").status()).isEqualTo(404);
        assertThat(send("HEAD", "/api/v1/posts?limit=0").status()).isEqualTo(400);
    }

    @Test
    void errorsAreNotTagged() {
        Answer missing = get("/api/v1/posts/none", "If-None-Match", "*").assertProblem(404, "post_not_found");
        assertThat(missing.header("ETag")).isEmpty();
    }
}
