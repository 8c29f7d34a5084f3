package dev.portfolio.web.remembered;

import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import dev.portfolio.web.Answer;
import dev.portfolio.web.CallerFromHeader;
import dev.portfolio.web.ParagraphMarkdown;
import dev.portfolio.web.WebTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That a handler was called shows by the Markdown that was rendered for its answer. */
final class RememberedAnswersTest extends WebTest {

    @Autowired
    private ParagraphMarkdown markdown;

    @Test
    void theSameQuestionGetsTheSameAnswerWithoutBeingWorkedOut() {
        String path = pathOf(content.add(aPublishedPost()));
        Answer first = get(path).assertOk();
        int rendered = markdown.rendered();
        Answer second = get(path).assertOk();
        assertThat(markdown.rendered()).isEqualTo(rendered);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(headers(second)).isEqualTo(headers(first));
        assertThat(second.header("X-Request-Id")).isNotEmpty().isNotEqualTo(first.header("X-Request-Id"));
        assertThat(get(path, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
        assertThat(markdown.rendered()).isEqualTo(rendered);
    }

    @Test
    void aListKeepsItsLinkAndItsWeakTag() {
        content.add(aPublishedPost());
        content.add(aPublishedPost());
        Answer first = get("/api/v1/posts?limit=1").assertOk();
        Answer second = get("/api/v1/posts?limit=1").assertOk();
        assertThat(first.header("Link")).isNotEmpty();
        assertThat(first.header("ETag")).startsWith("W/");
        assertThat(headers(second)).isEqualTo(headers(first));
    }

    @Test
    void whatWasChangedIsSeenByTheNextQuestion() {
        Post post = content.add(aPublishedPost());
        String path = pathOf(post);
        for (int i = 0; i < 5; i++) {
            String title = "Title " + i;
            content.add(withTitle(post, title));
            assertThat(get(path).assertOk().json().get("title").asString()).isEqualTo(title);
            assertThat(get(path).assertOk().json().get("title").asString()).isEqualTo(title);
        }
    }

    @Test
    void whatTheOwnerSeesIsShownToNobodyElse() {
        Post draft = content.add(aDraft());
        String path = pathOf(draft);
        for (int i = 0; i < 2; i++) {
            get(path, CallerFromHeader.HEADER, "superuser").assertOk();
            get(path).assertProblem(404, "post_not_found");
        }
        String drafts = "/api/v1/posts?status=draft&limit=100";
        for (int i = 0; i < 2; i++) {
            assertThat(get(drafts, CallerFromHeader.HEADER, "superuser")
                            .assertOk()
                            .items("slug"))
                    .contains(draft.slug().value());
            assertThat(get(drafts).status()).isEqualTo(403);
        }
    }

    @Test
    void whoBringsATokenIsNotTakenForAStranger() {
        String path = pathOf(content.add(aPublishedPost()));
        get(path).assertOk();
        assertThat(get(path, "Authorization", "Bearer nonsense").status()).isEqualTo(401);
        assertThat(get(path, CallerFromHeader.HEADER, "user").assertOk().header("Cache-Control"))
                .isEqualTo("private, no-cache");
        assertThat(get(path, "Cookie", "access_token=nonsense").header("Set-Cookie"))
                .startsWith("access_token=;");
        assertThat(get(path).assertOk().header("Set-Cookie")).isEmpty();
    }

    @Test
    void whatIsNotAcceptedIsRefusedAlsoWhenItIsRemembered() {
        String path = pathOf(content.add(aPublishedPost()));
        get(path, "Accept", "application/json").assertOk();
        assertThat(get(path, "Accept", "text/csv").status()).isEqualTo(406);
        assertThat(get(path + "?odd=1").status()).isEqualTo(400);
        assertThat(send("DELETE", path).status()).isEqualTo(401);
    }

    @Test
    void nothingIsRememberedOfADatabaseThatCannotBeAsked() {
        String path = pathOf(content.add(aPublishedPost()));
        get(path).assertOk();
        portfolio.transactions().unavailable(true);
        try {
            assertThat(get(path).status()).isEqualTo(503);
        } finally {
            portfolio.transactions().unavailable(false);
        }
        get(path).assertOk();
    }

    private static String pathOf(Post post) {
        return "/api/v1/posts/" + post.slug();
    }

    /** Without those that every answer gets anew. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(List.of("x-request-id", "date"));
        return headers;
    }
}
