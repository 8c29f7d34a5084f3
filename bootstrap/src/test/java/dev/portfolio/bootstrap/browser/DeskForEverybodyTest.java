package dev.portfolio.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.media.SamplePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Each page of the desk in light and dark, on a screen and on a phone, with a pointer and with keys alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskForEverybodyTest {

    private Browser browser;
    private DeskPages desk;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        desk = new DeskPages(browser, DeskServer.address());
        desk.open("").signIn(DeskServer.OWNER, DeskServer.PASSWORD).see("h1", "Posts");
        Path posts = Files.createDirectories(folder.resolve("site/posts/for-everybody"));
        Files.writeString(posts.resolve("index.md"), """
                ---
                title: For everybody
                tags: [reading]
                ---
                ## A heading

                ![A quay](quay.png)

                | wide | table |
                |------|-------|
                | 1    | 2     |

                ```sql
                SELECT 1;
                ```
                """);
        Files.write(posts.resolve("quay.png"), SamplePictures.png(900, 600).bytes());
        desk.open("/import").drop(".drop-target", folder.resolve("site")).press("Import them");
        desk.see("h2", "What has happened: 1 created");
    }

    @BeforeEach
    void onAScreen() {
        browser.size(1280, 900).light();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts",
                "/posts/for-everybody",
                "/projects",
                "/projects/new",
                "/certifications",
                "/certifications/new",
                "/media",
                "/schedules",
                "/import",
                "/embeddings",
                "/tokens",
                "/users",
                "/backup",
                "/account",
                "/no/page/here"
            })
    void aPageIsForEverybody(String page) {
        desk.open(page).seeWhole().judge(page + ", light");
        assertThat(Keyboard.unreached(browser.driver()))
                .as("%s by keyboard", page)
                .isEmpty();
        browser.dark();
        desk.judge(page + ", dark");
        browser.size(390, 844);
        desk.open(page).seeWhole().judge(page + ", on a phone, dark");
        assertThat(browser.evaluate("return document.documentElement.scrollWidth"))
                .as("%s is not wider than the phone", page)
                .isEqualTo(390L);
        browser.light();
        desk.judge(page + ", on a phone, light");
    }

    @Test
    void aPostIsWrittenAndPublishedByKeysAlone() {
        try (Browser fresh = Browser.open()) {
            DeskPages page = new DeskPages(fresh, DeskServer.address()).open("").see("h1", "Sign in");
            Keyboard.type(fresh.driver(), "[name=email]", DeskServer.OWNER);
            Keyboard.type(fresh.driver(), "[name=password]", DeskServer.PASSWORD, Keys.ENTER);
            page.see("h1", "Posts").seeWhole();
            Keyboard.type(fresh.driver(), "a[href='/admin/posts/new']", Keys.ENTER);
            fresh.find(".cm-content");
            Keyboard.type(fresh.driver(), ".title-input", "By keys alone");
            Keyboard.type(fresh.driver(), ".cm-content", "Not a pointer was moved.", Keys.chord(Keys.CONTROL, "s"));
            page.seeKept("posts/by-keys-alone", "Not a pointer was moved.");
            Keyboard.type(fresh.driver(), ".editor-head .actions > .primary", Keys.ENTER);
            page.see("dialog", "Saves what is here");
            Keyboard.type(fresh.driver(), "dialog .primary", Keys.ENTER);
            page.see(".editor-head", "Published");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "details", "assistant", "revisions"})
    void whatIsBesideTheTextIsForEverybody(String tab) {
        desk.open("/posts/for-everybody").seeWhole().choose(tab).seeWhole().judge(tab + ", light");
        assertThat(Keyboard.unreached(browser.driver()))
                .as("%s by keyboard", tab)
                .isEmpty();
        browser.dark();
        desk.judge(tab + ", dark");
    }
}
