package dev.portfolio.pages;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages, styles, scripts and errors are sent. */
class SentPagesTest extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/posts", "/projects", "/certifications", "/search?q=x", "/ask", "/no-such-page"})
    void everyPageLoadsAndSendsToItsOwnHostAlone(String path) {
        HttpResponse<String> answer = get(path, "Accept", "text/html");

        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.body())
                .doesNotContain("style=\"", "onclick", "<style")
                .doesNotContainPattern("<script(?![^>]*(?:src=|application/ld\\+json))");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = get("/posts");
        String tag = header(first, "ETag");

        assertThat(tag).startsWith("W/\"");
        assertThat(header(first, "Cache-Control")).contains("no-cache");
        assertThat(get("/posts", "If-None-Match", tag).statusCode()).isEqualTo(304);

        content.add(aPublishedPost());

        assertThat(get("/posts", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void stylesAndScriptsMayBeKeptForGood() {
        Matcher asset = Pattern.compile("/assets/[\\w.-]+").matcher(page("/search"));
        int assets = 0;
        while (asset.find()) {
            HttpResponse<String> answer = get(asset.group());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
            assets++;
        }
        assertThat(assets).isEqualTo(4);
    }

    @Test
    void theThemeComesAfterTheSheetOfThePages() {
        String html = page("/");
        int own = html.indexOf("/assets/site.");
        int theme = html.indexOf("/assets/theme.");

        assertThat(own).isPositive();
        assertThat(theme).isGreaterThan(own);
        assertThat(page(html.substring(theme, html.indexOf('"', theme)))).contains("rebeccapurple");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/no/such-page", "/writing/no-such-post", "/tags/nobody-has-it", "/projects/Not%20a%20slug"})
    void whatIsNotThereIsSaidOnAPageThatHelpsToFindIt(String path) {
        HttpResponse<String> answer = get(path, "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).contains("This page does not exist", "role=\"search\"", "noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%FF",
                "/search?q=%00",
                "/ask?q=%FF",
                "/tags?name=%00",
                "/posts?after=a&after=b",
                "/posts?after=%00~00000000-0000-0000-0000-000000000000",
                "/certifications?after=10000-01-01~00000000-0000-0000-0000-000000000000"
            })
    void whatCannotBeReadIsTheClientsFault(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
    }

    @Test
    void aMistakeOfTheServerIsToldWithoutItsDetails() {
        HttpResponse<String> answer = get("/failing");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something went wrong", "<code>request-7</code>")
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void theWordsOfALostAddressAreProposedForSearch() {
        assertThat(get("/blog/inside-the_pool.html", "Accept", "text/html").body())
                .contains("value=\"inside the pool\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/actuator/nothing", "/mcp/nothing"})
    void browsersThatAskProgramsAddressesGetNoPage(String path) {
        assertThat(get(path, "Accept", "text/html").body()).doesNotContain("This page does not exist");
    }

    @Test
    void programsGetNoPageForAnAddressThatNothingAnswers() {
        assertThat(get("/nothing", "Accept", "application/json").body()).doesNotContain("<html");
    }

    @Test
    void crawlersAreKeptFromWhatCostsSomething() {
        assertThat(page("/robots.txt"))
                .contains("Disallow: /ask\n", "Disallow: /search\n", "Sitemap: https://ada.example/sitemap.xml\n");
    }
}
