package dev.portfolio.web.caller;

import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.post.Post;
import dev.portfolio.web.CallerFromHeader;
import dev.portfolio.web.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read drafts, and how. */
final class StatusOfListsTest extends WebTest {

    private static final String LIST = "/api/v1/posts?tag=status-of-lists";

    private final Post draft = withTags(aDraft(), "status-of-lists");
    private final Post published = withTags(aPublishedPost(), "status-of-lists");

    @ParameterizedTest
    @ValueSource(strings = {"superuser", "drafts:read"})
    void someMayAskForDrafts(String caller) {
        addBoth();
        assertThat(get(LIST, CallerFromHeader.HEADER, caller).items("id")).doesNotContain(idOf(draft));
        assertThat(get(LIST + "&status=draft", CallerFromHeader.HEADER, caller).items("id"))
                .contains(idOf(draft))
                .doesNotContain(idOf(published));
        assertThat(get(LIST + "&status=all&limit=100", CallerFromHeader.HEADER, caller)
                        .items("id"))
                .contains(idOf(draft), idOf(published));
        get("/api/v1/posts/" + draft.id(), CallerFromHeader.HEADER, caller).assertOk();
        get(LIST + "&status=secret", CallerFromHeader.HEADER, caller).assertInvalid("status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "content:write"})
    void othersMayNot(String caller) {
        addBoth();
        get(LIST + "&status=all", CallerFromHeader.HEADER, caller).assertProblem(403, "status_forbidden");
        get("/api/v1/posts/" + draft.id(), CallerFromHeader.HEADER, caller).assertProblem(404, "post_not_found");
    }

    private void addBoth() {
        content.add(draft);
        content.add(published);
    }

    private static String idOf(Post post) {
        return post.id().toString();
    }
}
