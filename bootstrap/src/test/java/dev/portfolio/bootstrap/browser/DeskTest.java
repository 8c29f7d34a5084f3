package dev.portfolio.bootstrap.browser;

import static dev.portfolio.bootstrap.browser.DeskServer.OWNER;
import static dev.portfolio.bootstrap.browser.DeskServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** Journeys of an owner at the desk of a server that runs. */
class DeskTest {

    private Browser browser;
    private DeskPages desk;

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        desk = new DeskPages(browser, DeskServer.address());
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
                _ -> DeskServer.application()
                                .get("/api/v1/search?q=what+do+ships+see&mode=semantic")
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
        desk.publish();
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
        desk.publish();
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
        desk.seeKept("posts/a-lost-network", "without a network");
    }

    @Test
    void manyArePublishedAtOnce() {
        written("Of many, one", "x");
        written("Of many, two", "x");
        desk.open("/posts?status=draft&q=of+many").see("table", "Of many, one");
        browser.find("th.choose input").click();
        desk.judge("bulk").press("Publish 2").press("Publish").see(".notices", "2 posts published");
        assertThat(DeskServer.application().get("/api/v1/posts/of-many-two").statusCode())
                .isEqualTo(200);
    }

    private DeskPages signedIn(String path) {
        if (browser.driver().manage().getCookieNamed("access_token") == null) {
            desk.signIn(OWNER, PASSWORD).see("h1", "Posts");
        }
        return desk.open(path);
    }

    /** The address of a new draft at the desk. */
    private String written(String title, String text) {
        signedIn("/posts");
        return desk.draft(title, text);
    }
}
