package dev.portfolio.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.bootstrap.RunningApplication;
import dev.portfolio.bootstrap.TestDatabaseUrl;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;

/** Journeys of an owner at the desk of a server that runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

    private static final String OWNER = "ada@example.org";
    private static final String PASSWORD = "correct horse battery";

    private RunningApplication server;
    private Browser browser;
    private DeskPages desk;

    @BeforeAll
    void start(@TempDir Path home) {
        Chromium.ofThisMachine();
        server = RunningApplication.with(Map.of(
                "DATABASE_URL",
                TestDatabaseUrl.ofNewDatabase(),
                "PORTFOLIO_HOME",
                home.toString(),
                "SIGN_IN_RATE_ADDRESS",
                "0",
                "FIRST_SUPERUSER_EMAIL",
                OWNER,
                "FIRST_SUPERUSER_PASSWORD",
                PASSWORD));
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        desk = new DeskPages(browser, "http://127.0.0.1:" + server.port());
        desk.open("");
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void whoeverMayNotWriteIsTold() {
        desk.judge("sign in")
                .signIn(OWNER, "a wrong password")
                .see("[role=alert]", "")
                .signIn(OWNER, PASSWORD)
                .see("h1", "Posts");
        desk.open("/users").press("New user").write("#user-email", "bob@example.org");
        desk.write("#user-password", PASSWORD).press("Make it").see("table", "bob@example.org");
        desk.judge("users").press("Sign out").see("h1", "Sign in");
        desk.signIn("bob@example.org", PASSWORD).see("h1", "cannot write").judge("not allowed");
    }

    @Test
    void aPostIsWrittenAndFoundByAQuestion() {
        signedIn("/posts/new")
                .write(".title-input", "Lighthouses at night")
                .writeText("## Lamps\n\nA *lamp* turns, and ships see it from afar.")
                .see(".slug-field", "free");
        desk.seeSaved().see(".preview h2", "Lamps").see(".preview em", "lamp").judge("editor");
        assertThat(browser.driver().getCurrentUrl()).doesNotEndWith("/new");
        desk.choose("details")
                .write("[role=combobox]", "sea,")
                .see(".chips", "sea")
                .judge("details");
        desk.press("Publish…").judge("publishing").press("Publish now").see(".editor-head", "Published");
        browser.until(
                "the post to be found",
                _ -> server.get("/api/v1/search?q=what+do+ships+see&mode=semantic")
                                .body()
                                .contains("lighthouses-at-night")
                        ? true
                        : null);
        desk.open("/posts").see("table", "Lighthouses at night").judge("list");
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        String first = written("Two windows", "The first text.");
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go(first);
        desk.writeText(" From the second window.").seeSaved();
        browser.driver()
                .switchTo()
                .window(browser.driver().getWindowHandles().iterator().next());
        desk.writeText(" From the first window.").see("dialog", "Somebody else saved first");
        desk.see("dialog", "From the first window.")
                .see("dialog", "From the second window.")
                .judge("conflict");
        desk.press("Save my choice").seeSaved();
        assertThat(desk.text()).contains("From the first window.");
    }

    @Test
    void whatIsUnsavedSurvivesAReload() {
        String post = written("A reload", "Saved text.");
        publish();
        desk.writeText(" Not saved.").see(".state", "kept on this device");
        browser.go(post);
        desk.see(".banners", "kept on this device")
                .see(".cm-content", "Not saved.")
                .judge("kept");
        desk.press("Save it").seeSaved();
        browser.go(post);
        desk.see(".cm-content", "Not saved.").see(".state", "All saved");
    }

    @Test
    void anExpiredSessionLosesNothing() {
        written("An expired session", "Saved text.");
        publish();
        desk.writeText(" And more.");
        browser.driver().manage().deleteCookieNamed("access_token");
        desk.press("Save").see("dialog", "Your session has ended").judge("session ended");
        desk.write("dialog input[name=password]", PASSWORD).press("Sign in").seeSaved();
        assertThat(desk.text()).contains("And more.");
    }

    @Test
    void aLostNetworkLosesNothing() {
        written("A lost network", "Saved text.");
        desk.network(false).writeText(" Written without a network.").see(".banners", "cannot be reached");
        desk.see(".state", "Kept on this device").network(true);
        browser.until(
                "the text to be saved", _ -> titled("a-lost-network").contains("without a network") ? true : null);
        desk.seeSaved();
    }

    @Test
    void manyArePublishedAtOnce() {
        written("Of many, one", "x");
        written("Of many, two", "x");
        desk.open("/posts?status=draft&q=of+many").see("table", "Of many, one");
        browser.find("th.choose input").click();
        desk.judge("bulk").press("Publish 2").press("Publish").see(".notices", "2 posts published");
        assertThat(server.get("/api/v1/posts/of-many-two").statusCode()).isEqualTo(200);
    }

    @Test
    void everyOtherPageIsWhole() {
        signedIn("/embeddings").see("progress, .muted", "");
        for (String page :
                new String[] {"/embeddings", "/tokens", "/backup", "/account", "/certifications/new", "/no/page/here"
                }) {
            desk.open(page).see("h1", "").judge(page);
        }
        desk.open("/tokens")
                .press("New token")
                .write("#token-name", "pipeline")
                .press("Make it")
                .see(".secret", "pf_");
        browser.dark();
        desk.open("/posts").see("h1", "Posts").judge("dark");
        browser.size(390, 844);
        desk.open("/posts/new").see(".tab-write", "Write").judge("phone");
        assertThat(browser.evaluate("return document.documentElement.scrollWidth"))
                .isEqualTo(390L);
    }

    private DeskPages signedIn(String path) {
        if (browser.driver().manage().getCookieNamed("access_token") == null) {
            desk.signIn(OWNER, PASSWORD).see("h1", "Posts");
        }
        return desk.open(path);
    }

    /** The address of a new draft at the desk. */
    private String written(String title, String text) {
        signedIn("/posts/new").write(".title-input", title).writeText(text).seeSaved();
        browser.until("an address", page -> page.getCurrentUrl().endsWith("/new") ? null : true);
        return browser.driver().getCurrentUrl();
    }

    private void publish() {
        desk.press("Publish…").press("Publish now").see(".editor-head", "Published");
    }

    private String titled(String slug) {
        Object body = browser.evaluate("return fetch('/api/v1/posts/" + slug + "').then(answer => answer.text())");
        return String.valueOf(body);
    }
}
