package dev.portfolio.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page at /docs has all it needs, from here. */
final class ReferenceTest extends WebTest {

    @Test
    void everythingThePageLoadsIsHere() {
        Answer page = get("/docs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        List<String> loaded = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"")
                .matcher(page.body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(loaded).hasSize(4);
        assertThat(loaded)
                .allSatisfy(path -> assertThat(get(path).status()).as(path).isEqualTo(200));
        assertThat(page.body()).doesNotContain("://");
    }

    @Test
    void nothingElseOfTheArtifactIsServed() {
        get("/docs/index.html").assertProblem(404, "route_not_found");
        get("/docs/swagger-ui.js").assertProblem(404, "route_not_found");
        get("/docs/../reference/index.html").assertProblem(404, "route_not_found");
    }
}
