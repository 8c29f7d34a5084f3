package dev.portfolio.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;
import org.openqa.selenium.WebElement;

/** The desk in a browser, in the words of somebody who works at it. */
record DeskPages(Browser browser, String address) {

    DeskPages open(String path) {
        browser.go(address + "/admin" + path);
        return this;
    }

    DeskPages signIn(String email, String password) {
        write("input[name=email]", email);
        write("input[name=password]", password);
        press("Sign in");
        return this;
    }

    /** Clicks the last button with this text that can be seen: that of a dialog, where there is one. */
    DeskPages press(String text) {
        browser.until("a button " + text, page -> {
            List<WebElement> buttons = page.findElements(By.xpath("//button[normalize-space()='" + text + "']"));
            for (WebElement button : buttons.reversed()) {
                if (button.isDisplayed() && button.isEnabled()) {
                    button.click();
                    return true;
                }
            }
            return null;
        });
        return this;
    }

    DeskPages write(String field, String text) {
        WebElement input = browser.find(field);
        input.clear();
        input.sendKeys(text);
        return this;
    }

    /** At the end of the text. */
    DeskPages writeText(String text) {
        browser.find(".cm-content").sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        browser.find(".cm-content").sendKeys(text);
        return this;
    }

    DeskPages choose(String tab) {
        browser.find(".tab-" + tab).click();
        return this;
    }

    /** Waits until this part of the page says so. */
    DeskPages see(String selector, String text) {
        browser.until(
                "'" + text + "' in " + selector,
                page -> page.findElements(By.cssSelector(selector)).stream()
                                .anyMatch(element -> element.getText().contains(text))
                        ? true
                        : null);
        return this;
    }

    /** A new draft that is saved; the answer is its address at the desk. */
    String draft(String title, String text) {
        open("/posts/new").write(".title-input", title).writeText(text).seeSaved();
        browser.until("an address", page -> page.getCurrentUrl().endsWith("/new") ? null : true);
        return browser.driver().getCurrentUrl();
    }

    DeskPages publish() {
        return press("Publish…").press("Publish now").see(".editor-head", "Published");
    }

    /** Drags a file or a folder from elsewhere to the middle of this part of the page, and lets it go. */
    DeskPages drop(String selector, Path file) {
        Point corner = browser.find(selector).getRect().getPoint();
        Dimension size = browser.find(selector).getRect().getDimension();
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            browser.driver()
                    .executeCdpCommand(
                            "Input.dispatchDragEvent",
                            Map.of(
                                    "type",
                                    type,
                                    "x",
                                    corner.getX() + size.getWidth() / 2,
                                    "y",
                                    corner.getY() + size.getHeight() / 2,
                                    "data",
                                    Map.of(
                                            "items", List.of(),
                                            "files", List.of(file.toString()),
                                            "dragOperationsMask", 1)));
        }
        return this;
    }

    /** What the server has at this address of the API, for whoever is signed in. */
    String kept(String path) {
        return String.valueOf(browser.evaluate("return fetch('/api/v1/" + path + "').then(answer => answer.text())"));
    }

    /** Waits until the server has it. */
    DeskPages seeKept(String path, String text) {
        browser.until("'" + text + "' to be saved", _ -> kept(path).contains(text) ? true : null);
        return seeSaved();
    }

    /** Waits until nothing is being loaded any more. */
    DeskPages seeWhole() {
        browser.until("the page to be whole", page -> {
            boolean there =
                    !page.findElements(By.cssSelector("h1, .title-input")).isEmpty();
            boolean loading = !page.findElements(By.xpath("//*[normalize-space()='Loading…']"))
                    .isEmpty();
            return (there && !loading) ? true : null;
        });
        return this;
    }

    DeskPages seeSaved() {
        return see(".state", "Saved");
    }

    /** What the text is now. */
    String text() {
        return browser.find(".cm-content").getText();
    }

    /** Nothing is in anybody's way, and nothing has run or was shown that should not. */
    DeskPages judge(String screen) {
        assertThat(browser.barriers()).as(screen).isEmpty();
        assertThat(browser.complaints())
                .as(screen)
                .noneMatch(
                        complaint -> complaint.contains("Content Security Policy") || complaint.contains("Uncaught"));
        return this;
    }

    DeskPages network(boolean there) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }
}
