package dev.portfolio.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.bootstrap.SampleServer;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a newcomer does on the pages of the samples, with scripts and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesJourneyTest {

    private static final String QUESTION = "how are database connections kept alive";

    private Browser scripted;
    private Browser plain;

    @BeforeAll
    void open() {
        scripted = Browser.open();
        plain = Browser.open().withoutJavaScript();
    }

    @AfterAll
    void close() {
        if (scripted != null) {
            scripted.close();
        }
        if (plain != null) {
            plain.close();
        }
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(scripted.complaints()).isEmpty();
        assertThat(plain.complaints()).isEmpty();
    }

    private static String path(Browser browser) {
        return URI.create(browser.driver().getCurrentUrl()).getPath();
    }

    @Test
    void sheReadsAPostFromTheFirstPageWithItsCodeColoured() {
        scripted.go(SampleServer.address() + "/");
        scripted.find(".entries h3 a").click();
        scripted.until("to be on a post", page -> path(scripted).startsWith("/posts/"));
        assertThat(scripted.find("article h1").getText()).isNotBlank();

        scripted.go(SampleServer.address() + "/posts/inside-the-pool");
        scripted.find("code .token");
        assertThat(scripted.find(".related a").getText()).isNotBlank();
    }

    @Test
    void sheFindsAPostWhileSheTypes() {
        scripted.go(SampleServer.address() + "/search");
        scripted.find("#q").sendKeys(QUESTION);

        scripted.find("#results h2 a[href='/posts/inside-the-pool']");
        assertThat(scripted.find("#status").getText()).endsWith("results");
        assertThat(scripted.all("#results mark")).isNotEmpty();
        assertThat(scripted.driver().getCurrentUrl()).contains("?q=how%20are%20database");

        scripted.find("#results h2 a[href='/posts/inside-the-pool']").click();
        scripted.until("to be on the post", page -> path(scripted).equals("/posts/inside-the-pool"));
        scripted.driver().navigate().back();
        scripted.find("#results h2 a[href='/posts/inside-the-pool']");
    }

    @Test
    void sheFindsTheSamePostWithoutScripts() {
        plain.go(SampleServer.address() + "/");
        plain.find("#q").sendKeys(QUESTION + Keys.ENTER);

        assertThat(plain.find("#results h2 a[href='/posts/inside-the-pool']").getText())
                .startsWith("Inside the Pool");
        assertThat(path(plain)).isEqualTo("/search");
        assertThat(plain.all("#results mark")).isNotEmpty();
    }

    @Test
    void sheLooksForProjectsAlone() {
        for (Browser browser : new Browser[] {scripted, plain}) {
            browser.go(SampleServer.address() + "/search?q=postgresql");
            browser.find("input[name=type][value=project]").click();
            if (browser == plain) {
                browser.find("#search button").click();
            }
            browser.until("projects alone", _ -> Set.of("Project").equals(Set.copyOf(kinds(browser))) ? true : null);
            assertThat(browser.driver().getCurrentUrl()).endsWith("?q=postgresql&type=project");
            assertThat(browser.find("input[name=type][value=project]").isSelected())
                    .isTrue();
        }
    }

    private static List<String> kinds(Browser browser) {
        return browser.all("#results .kind").stream().map(WebElement::getText).toList();
    }

    @Test
    void sheAsksFurtherAndStartsAnew() {
        scripted.go(SampleServer.address() + "/ask");
        scripted.evaluate("""
                const fetch = window.fetch;
                window.sent = [];
                window.fetch = (address, call) => (window.sent.push(call.body), fetch(address, call));
                """);
        scripted.find("#q").sendKeys(QUESTION + Keys.ENTER);
        scripted.find("#sources li");
        assertThat(scripted.find("#answer-heading").getText()).isEqualTo(QUESTION);

        scripted.find("#q").sendKeys("and who closes them" + Keys.ENTER);
        assertThat(scripted.find("#turns h3").getText()).isEqualTo(QUESTION);
        scripted.until(
                "the second answer",
                _ -> "false".equals(scripted.find("#answer").getDomAttribute("aria-busy")) ? true : null);
        assertThat(scripted.evaluate("return window.sent[0]")).isEqualTo("{\"question\":\"" + QUESTION + "\"}");
        assertThat(String.valueOf(scripted.evaluate("return window.sent[1]")))
                .startsWith("{\"question\":\"and who closes them\",\"history\":[{\"question\":\"" + QUESTION
                        + "\",\"answer\":\"");
        assertThat(scripted.barriers()).isEmpty();

        scripted.find("#anew").click();
        assertThat(scripted.all("#turns li")).isEmpty();
        assertThat(scripted.find("#answer, #q").getTagName()).isEqualTo("input");
    }

    @Test
    void sheAsksHearsTheAnswerAndFollowsACitation() {
        scripted.go(SampleServer.address() + "/ask");
        scripted.find("#q").sendKeys(QUESTION + Keys.ENTER);

        String cited = scripted.find("#answer-text a.cite").getDomAttribute("href");
        scripted.find("#sources li");
        assertThat(path(scripted)).isEqualTo("/ask");
        assertThat(scripted.find("#answer").getDomAttribute("aria-busy")).isEqualTo("false");
        assertThat(scripted.barriers()).isEmpty();

        scripted.find("#answer-text a.cite").click();
        scripted.until("to be where the citation leads", page -> path(scripted).equals(cited));
        assertThat(scripted.find("article h1").getText()).isNotBlank();
    }

    @Test
    void sheAsksWithoutScriptsToo() {
        plain.go(SampleServer.address() + "/ask");
        plain.find("#q").sendKeys(QUESTION);
        plain.find("#ask button").click();

        String cited = plain.find("#answer-text a.cite").getDomAttribute("href");
        assertThat(plain.find("#sources h3 a").getDomAttribute("href")).startsWith("/");
        plain.find("#answer-text a.cite").click();
        plain.until("to be where the citation leads", page -> path(plain).equals(cited));
    }

    @Test
    void shePassesTheNavigationByKeyboard() {
        scripted.go(SampleServer.address() + "/posts");
        scripted.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(scripted.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        scripted.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(scripted.evaluate("return document.activeElement.id")).isEqualTo("page-content");
        scripted.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(scripted.driver().switchTo().activeElement().getDomAttribute("href"))
                .startsWith("/posts/");
    }
}
