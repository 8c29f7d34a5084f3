package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and the API side by side on one server. */
class PagesServerTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/posts, application/json",
        "/openapi.json, application/json",
        "/feed.xml, application/atom+xml",
        "/sitemap.xml, application/xml",
        "/docs, text/html",
        "/actuator/health, application/",
        "/robots.txt, text/plain",
        "/, text/html"
    })
    void nothingOfTheApiIsInTheWayOfThePagesOrTheOtherWayRound(String path, String mediaType) {
        HttpResponse<String> answer = SampleServer.get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
    }

    @Test
    void theFeedLeadsToThePages() {
        String feed = SampleServer.get("/feed.json").body();

        assertThat(feed).contains("/posts/inside-the-pool");
        assertThat(SampleServer.get("/posts/inside-the-pool").body()).contains("<h1>Inside the Pool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/posts/no-such-post"})
    void theApiSpeaksInProblemsToBrowsersToo(String path) {
        HttpResponse<String> answer = browsing(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("{").doesNotContain("<html");
    }

    @Test
    void aLostBrowserGetsAPageAndALostProgramAProblem() {
        assertThat(browsing("/nothing").body()).contains("This page does not exist");
        assertThat(SampleServer.get("/nothing").body()).contains("route_not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thimblewrack", "ostrelline", "marrowquill"})
    void aDraftIsOnNoPage(String wordOfADraft) {
        for (String path : List.of("/", "/posts", "/projects", "/certifications", "/tags/postgresql")) {
            assertThat(SampleServer.get(path).body().toLowerCase(Locale.ROOT))
                    .as(path)
                    .doesNotContain(wordOfADraft);
        }
        assertThat(SampleServer.get("/tags/" + wordOfADraft).statusCode()).isEqualTo(404);
    }

    @Test
    void withoutPagesThereIsTheApiAlone() {
        Map<String, String> settings = Map.of(
                "DATABASE_URL",
                TestDatabaseUrl.ofNewDatabase(),
                "PORTFOLIO_HOME",
                "target/no-pages-home",
                "PAGES",
                "false");
        try (RunningApplication server = RunningApplication.with(settings)) {
            assertThat(server.get("/", "Accept", "text/html").statusCode()).isEqualTo(404);
            assertThat(server.get("/robots.txt").statusCode()).isEqualTo(404);
            assertThat(server.get("/api/v1/posts").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> browsing(String path) {
        int port = URI.create(SampleServer.address()).getPort();
        return RunningApplication.get(port, path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }
}
