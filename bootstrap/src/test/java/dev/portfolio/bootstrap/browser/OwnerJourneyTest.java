package dev.portfolio.bootstrap.browser;

import static dev.portfolio.bootstrap.browser.DeskServer.OWNER;
import static dev.portfolio.bootstrap.browser.DeskServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.media.SamplePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An owner's evening: a post from its first word to its readers, and what else there is to be done at the desk. */
class OwnerJourneyTest {

    private Browser browser;
    private DeskPages desk;

    @BeforeEach
    void signIn() {
        browser = Browser.open();
        desk = new DeskPages(browser, DeskServer.address());
        desk.open("").signIn(OWNER, PASSWORD).see("h1", "Posts");
    }

    @AfterEach
    void close() {
        try {
            assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
        } finally {
            browser.close();
        }
    }

    @Test
    void aPostWithAPictureIsPreviewedScheduledPublishedAndFound(@TempDir Path folder) throws IOException {
        Path photo = Files.write(
                folder.resolve("harbour.png"), SamplePictures.png(1200, 800).bytes());
        String post = desk.draft("Fishing boats at dusk", "The fleet leaves the harbour at dusk.\n\n");
        desk.drop(".cm-content", photo).see("dialog", "What does it show?").judge("a picture");
        desk.write("dialog input", "A harbour at dusk.").press("Insert");
        desk.see(".cm-content", "![A harbour at dusk.](/media/").seeKept("posts/fishing-boats-at-dusk", "/media/");
        seeWhole(".preview img");

        desk.press("Publish…").press("Schedule").see("dialog", "Will be published on");
        desk.open("/schedules").see("table", "Fishing boats at dusk").judge("schedules");
        desk.press("Cancel").see(".notices", "is not going to be published by itself");
        browser.go(post);
        desk.publish();

        browser.until("the post to be found by a question", page -> {
            browser.go(DeskServer.address() + "/search?q=when+do+the+boats+go+out");
            return browser.all("#results h2 a").stream()
                            .anyMatch(link -> link.getText().equals("Fishing boats at dusk"))
                    ? true
                    : null;
        });
        browser.find("#results h2 a[href='/posts/fishing-boats-at-dusk']").click();
        WebElement shown = seeWhole(".prose img");
        assertThat(List.of(
                        shown.getDomAttribute("width"), shown.getDomAttribute("height"), shown.getDomAttribute("alt")))
                .containsExactly("1200", "800", "A harbour at dusk.");
        assertThat(browser.layoutShift()).isZero();
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void aRevisionIsComparedAndRestored() {
        desk.draft("A change of mind", "The first words.");
        desk.writeText(" The second ones.").seeKept("posts/a-change-of-mind", "The second ones.");
        desk.choose("revisions").see(".revisions", "#2").judge("revisions");
        browser.find(".revisions li:last-child button").click();
        desk.see("dialog", "In the editor now")
                .see("dialog", "The second ones.")
                .judge("a revision");
        desk.press("Restore this revision").see(".notices", "Revision 1 is restored");
        assertThat(desk.text()).isEqualTo("The first words.");
        assertThat(desk.kept("posts/a-change-of-mind")).doesNotContain("The second ones.");
        desk.see(".revisions", "#3");
    }

    @Test
    void aFolderIsImportedAfterItWasShownWhatWouldBecomeOfIt(@TempDir Path folder) throws IOException {
        Path blog = Files.createDirectories(folder.resolve("blog/posts/spring-tides"));
        Files.writeString(blog.resolve("index.md"), "# Spring tides\n\n![The quay](quay.png) under water.");
        Files.write(blog.resolve("quay.png"), SamplePictures.png(300, 200).bytes());
        Files.writeString(blog.resolveSibling("broken.md"), "---\ntitle: [\n---\nNothing.");

        desk.open("/import")
                .drop(".drop-target", folder.resolve("blog"))
                .see("h2", "What would happen: 1 created, 1 failed");
        desk.see("table", "spring-tides/index.md").see("table", "broken.md").judge("what would happen");
        assertThat(desk.kept("posts/spring-tides")).contains("\"status\":404");
        desk.press("Import them")
                .see("h2", "What has happened: 1 created, 1 failed")
                .judge("what has happened");
        assertThat(desk.kept("posts/spring-tides")).contains("/quay.png");

        desk.drop(".drop-target", folder.resolve("blog")).see("h2", "What would happen: 1 unchanged, 1 failed");
        assertThat(browser.find("section .primary").isEnabled()).isFalse();
    }

    @Test
    void whatTheAssistantWritesIsTheOwnersOnlyWhenItIsAccepted() {
        String better = "A beam turns all night. Ships see it from afar.";
        DeskServer.model().answers(_ -> better);
        desk.draft("Beams", "There is a beam and it turns.");
        desk.choose("assistant").press("Improve").see(".decision", "marked in the text");
        desk.see(".cm-suggestion", better).judge("a suggestion");
        assertThat(desk.kept("posts/beams")).doesNotContain("Ships");
        desk.press("Undo");
        assertThat(desk.text()).isEqualTo("There is a beam and it turns.");

        desk.press("Improve").see(".decision", "marked in the text").press("Accept");
        assertThat(desk.text()).isEqualTo(better);
        desk.seeKept("posts/beams", "Ships see it from afar.");
        browser.find(".cm-content").sendKeys(Keys.chord(Keys.CONTROL, "z"));
        assertThat(desk.text()).isEqualTo("There is a beam and it turns.");
        desk.seeKept("posts/beams", "There is a beam");
    }

    @Test
    void aTokenIsMadeAndRevoked() {
        desk.open("/tokens").press("New token").write("#token-name", "harbour script");
        browser.find("input[value='drafts:read']").click();
        desk.judge("a new token").press("Make it");
        String token = browser.find(".secret").getText();
        desk.press("Done");
        assertThat(drafts(token)).isEqualTo(200);
        browser.find("button[aria-label='Revoke harbour script']").click();
        desk.press("Revoke").see(".notices", "revoked");
        assertThat(drafts(token)).isEqualTo(401);
    }

    private static int drafts(String token) {
        return DeskServer.application()
                .get("/api/v1/posts?status=draft", "Authorization", "Bearer " + token)
                .statusCode();
    }

    @Test
    void aBackupIsDownloadedAndTheOwnerGoes(@TempDir Path folder) {
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        desk.open("/backup").see("h1", "Backup");
        browser.find("main a.primary").click();
        Path backup = browser.until("the backup", _ -> downloaded(folder));
        assertThat(backup).isNotEmptyFile();
        desk.press("Sign out").see("h1", "Sign in");
        desk.open("/posts").see("h1", "Sign in");
    }

    private static @Nullable Path downloaded(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".crdownload")
                            && !file.getFileName().toString().startsWith("."))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture, as soon as its bytes are there. */
    private WebElement seeWhole(String selector) {
        WebElement picture = browser.find(selector);
        browser.until(
                "the picture",
                _ -> Boolean.TRUE.equals(browser.evaluate("return arguments[0].naturalWidth > 0", picture))
                        ? true
                        : null);
        return picture;
    }
}
