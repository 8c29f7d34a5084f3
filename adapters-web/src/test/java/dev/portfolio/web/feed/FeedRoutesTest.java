package dev.portfolio.web.feed;

import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withSlug;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

final class FeedRoutesTest extends WebTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final AtomicInteger MINUTES = new AtomicInteger(10_000_000);

    /** Published later than anything before, so that it comes first. */
    private static Post newest() {
        return withPublication(aPublishedPost(), published(minutesLater(MINUTES.incrementAndGet())));
    }

    @Test
    void theAtomFeedHasWhatTheFormatAsksFor() throws Exception {
        Post post = content.add(newest());
        Answer answer = get("/feed.xml").assertStatus(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        Element feed = parsed(answer).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        for (Element described : described(feed)) {
            for (String needed : List.of("id", "title", "updated")) {
                assertThat(children(described, needed)).as(needed).hasSize(1);
            }
            Instant.parse(children(described, "updated").getFirst().getTextContent());
            assertThat(children(described, "link"))
                    .allSatisfy(
                            link -> assertThat(link.getAttribute("href")).startsWith("http://localhost:" + port + "/"));
        }
        assertThat(children(feed, "author")).hasSize(1);
        Element entry = children(feed, "entry").getFirst();
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + post.id());
        assertThat(text(entry, "title")).isEqualTo(post.title());
        assertThat(text(entry, "summary")).isEqualTo(post.excerpt());
        assertThat(text(entry, "content")).startsWith("<p>A pool keeps *connections* open.</p>");
        assertThat(children(entry, "link").getFirst().getAttribute("href"))
                .isEqualTo("http://localhost:" + port + "/posts/" + post.slug());
        assertThat(children(entry, "category"))
                .extracting(category -> category.getAttribute("term"))
                .containsExactlyElementsOf(post.tags().values());
    }

    @Test
    void theJsonFeedHasWhatTheFormatAsksFor() {
        Post post = content.add(newest());
        Answer answer = get("/feed.json").assertStatus(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/feed+json");
        JsonNode feed = answer.json();
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isEqualTo("Portfolio");
        assertThat(feed.get("feed_url").asString()).isEqualTo("http://localhost:" + port + "/feed.json");
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("id").asString()).isEqualTo("urn:uuid:" + post.id());
        assertThat(item.get("url").asString()).isEqualTo("http://localhost:" + port + "/posts/" + post.slug());
        assertThat(item.get("content_html").asString()).startsWith("<p>");
        assertThat(item.get("date_published").asString())
                .isEqualTo(String.valueOf(post.publication().publishedAt()));
        assertThat(item.get("tags")).hasSize(2);
    }

    @Test
    void whatXmlHasNoWordForBreaksNothing() throws Exception {
        String hostile = "]]> <b>&amp;\"' \u0001\u000B\u001F\uFFFE\uFFFF 😀 界";
        content.add(withSlug(withTexts(withTitle(newest(), hostile), hostile, hostile), new Slug("接続プール-feed")));
        Element entry =
                children(parsed(get("/feed.xml")).getDocumentElement(), "entry").getFirst();
        String readable = "]]> <b>&amp;\"' \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD 😀 界";
        assertThat(text(entry, "title")).isEqualTo(readable);
        assertThat(text(entry, "summary")).isEqualTo(readable);
        assertThat(children(entry, "link").getFirst().getAttribute("href"))
                .endsWith("/posts/%E6%8E%A5%E7%B6%9A%E3%83%97" + "%E3%83%BC%E3%83%AB-feed");
        assertThat(get("/feed.json").json().get("items").get(0).get("title").asString())
                .isEqualTo(hostile);
    }

    @Test
    void theSitemapHasEverythingPublishedWithItsAge() throws Exception {
        Post post = content.add(aPublishedPost());
        Project project = content.add(aPublishedProject());
        Element urlset = parsed(get("/sitemap.xml").assertStatus(200)).getDocumentElement();
        assertThat(urlset.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        List<Element> urls = children(urlset, "url");
        assertThat(urls).allSatisfy(url -> Instant.parse(text(url, "lastmod")));
        assertThat(urls)
                .extracting(url -> text(url, "loc"))
                .contains(
                        "http://localhost:" + port + "/",
                        "http://localhost:" + port + "/posts/" + post.slug(),
                        "http://localhost:" + port + "/projects/" + project.slug())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/feed.json", "/sitemap.xml"})
    void draftsAreNotInItAndItIsKeptByCaches(String path) {
        Post draft = content.add(withTitle(aDraft(), "Quincunxdraft"));
        Answer first = get(path).assertStatus(200);
        assertThat(first.body())
                .doesNotContain(
                        "Quincunxdraft", draft.slug().value(), draft.id().toString());
        assertThat(first.header("Last-Modified")).endsWith("GMT");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(get(path, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
        assertThat(get(path, "If-Modified-Since", "Fri, 31 Dec 2100 23:59:59 GMT")
                        .status())
                .isEqualTo(200);
        assertThat(get(path, "Accept", "text/html").status()).isEqualTo(200);
        content.add(newest());
        assertThat(get(path).header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    private static List<Element> described(Element feed) {
        List<Element> described = new ArrayList<>(children(feed, "entry"));
        described.add(feed);
        return described;
    }

    private static Document parsed(Answer answer) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }
}
