package dev.portfolio.pages;

import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.Certifications;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.Projects;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of what is published. */
class ContentPagesTest extends PageTest {

    @Test
    void theFirstPageSaysWhoItIsAndLeadsToFeaturedProjectsAndNewPosts() {
        Post post = content.add(
                withPublication(withTitle(aPublishedPost(), "The newest <of> all"), published(minutesLater(100_000))));
        Project project = content.add(
                Projects.withTitle(Projects.withPlace(Projects.aPublishedProject(), true, -5), "Shown first"));

        assertThat(page("/"))
                .contains("<h1 id=\"owner\">Ada &lt;Example&gt;</h1>", "Backends &amp; databases")
                .contains("href=\"https://example.org/ada\"", "href=\"/projects/" + project.slug() + "\"")
                .contains("<link rel=\"canonical\" href=\"https://ada.example/\">", "/feed.xml")
                .contains("\"@type\":\"WebSite\"", "\"sameAs\":[\"https://example.org/ada\"]");
        assertThat(page("/posts")).contains("href=\"/writing/" + post.slug() + "\">The newest &lt;of&gt; all</a>");
    }

    @Test
    void aPostIsShownWithItsCodeItsHeadingsAndItsTags() {
        Post post = content.add(withTags(
                withTexts(aPublishedPost(), "Words.\n\n## A heading\n\n```java\nint a = 1;\n```", "What it is about"),
                "java",
                "C#/.NET"));

        assertThat(page("/writing/" + post.slug()))
                .contains("<h1>" + post.title() + "</h1>", "<p>Words.</p>", "1 March 2026")
                .contains("<h2 id=\"a-heading\">A heading<a class=\"anchor\" href=\"#a-heading\"")
                .contains("<pre tabindex=\"0\"><code class=\"language-java\">int a = 1;")
                .containsPattern("<script defer src=\"/assets/prism-core\\.\\w{12}\\.js\">")
                .containsPattern("prism-clike\\.\\w+\\.js[^§]*prism-java\\.\\w+\\.js")
                .contains("href=\"/tags/java\"", "href=\"/tags?name=C%23%2F.NET\"")
                .contains(
                        "<meta name=\"description\" content=\"What it is about\">",
                        "property=\"og:type\" content=\"article\"")
                .contains("\"@type\":\"BlogPosting\"", "\"datePublished\":\"2026-03-01T12:00:00.123456Z\"")
                .contains("<link rel=\"canonical\" href=\"https://ada.example/writing/" + post.slug() + "\">");
        assertThat(page("/tags?name=C%23%2F.NET"))
                .contains("Tagged “C#/.NET”", post.slug().value());
    }

    @Test
    void aPostWithoutCodeLoadsNoHighlighter() {
        Post post = content.add(withTexts(aPublishedPost(), "Words.", null));

        assertThat(page("/writing/" + post.slug())).doesNotContain("prism");
    }

    @Test
    void nothingInATitleCanEndTheFactsForSearchEngines() {
        Post post = content.add(withTitle(aPublishedPost(), "</script><script>alert(1)</script>"));

        assertThat(page("/writing/" + post.slug()))
                .doesNotContain("<script>alert")
                .contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)");
    }

    @Test
    void aFormerSlugAndAnIdLeadToTheAddressOfToday() {
        Post post = content.add(aPublishedPost());
        portfolio.formerSlugs().remember(post.ref(), new Slug("a-name-of-yesterday"));

        for (String asked : List.of("a-name-of-yesterday", post.id().toString())) {
            HttpResponse<String> answer = get("/writing/" + asked);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(header(answer, "Location")).isEqualTo("/writing/" + post.slug());
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void aDraftIsNowhereAndChangesNoPage() {
        Post post = content.add(withTags(aPublishedPost(), "leak"));
        Post draft = withTags(withTitle(aDraft(), "Zaunkoenig"), "leak", "zaunkoenig");
        List<String> pages = List.of(
                "/",
                "/posts",
                "/projects",
                "/tags/leak",
                "/search?q=Zaunkoenig",
                "/writing/" + post.slug(),
                "/robots.txt");
        List<String> before = pages.stream().map(this::page).toList();

        content.add(draft);

        assertThat(pages.stream().map(this::page).toList()).isEqualTo(before);
        assertThat(get("/writing/" + draft.slug()).statusCode()).isEqualTo(404);
        assertThat(get("/writing/" + draft.id()).statusCode()).isEqualTo(404);
        assertThat(get("/tags/zaunkoenig").statusCode()).isEqualTo(404);
    }

    @Test
    void oneListAfterAnotherShowsEveryPostOnce() {
        for (int i = 0; i < 40; i++) {
            content.add(withTags(withPublication(aPublishedPost(), published(minutesLater(i))), "many"));
        }
        Set<String> seen = new HashSet<>();
        String path = "/tags/many";
        for (int parts = 0; path != null; parts++) {
            assertThat(parts).isLessThan(4);
            String html = page(path);
            Matcher link = Pattern.compile("<h3><a href=\"(/writing/[^\"]+)\"").matcher(html);
            while (link.find()) {
                assertThat(seen.add(link.group(1))).isTrue();
            }
            Matcher next = Pattern.compile("<a rel=\"next\" href=\"([^\"]+)\"").matcher(html);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(seen).hasSize(40);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        HttpResponse<String> answer = get("/posts?after=yesterday");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("is no place in this list");
    }

    @Test
    void aProjectIsShownWithItsLinksAndWhatItIsMadeWith() {
        Project project = content.add(Projects.withTechStack(
                Projects.withLinks(
                        Projects.withTexts(Projects.aPublishedProject(), "What it does", "How."),
                        "https://live.example",
                        "https://code.example",
                        "/media/shot.png"),
                "PostgreSQL"));

        assertThat(page("/projects/" + project.slug()))
                .contains(
                        "href=\"https://live.example\"",
                        "href=\"https://code.example\"",
                        "<li>PostgreSQL</li>",
                        "<p>How.</p>")
                .contains("\"@type\":\"SoftwareSourceCode\"")
                .contains("property=\"og:image\" content=\"https://ada.example/media/shot.png\"");
    }

    @Test
    void certificationsHaveAPlaceEachThatCanBeLinkedTo() {
        Certification certification = content.add(Certifications.aCertification());

        assertThat(page("/certifications"))
                .contains("id=\"c-" + certification.id() + "\"", certification.name(), certification.issuer());
    }
}
