package dev.portfolio.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
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
