package dev.portfolio.bootstrap.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Goes through a page with the Tab key alone. */
final class Keyboard {

    /** Numbers what one can stop at: of a group of radio buttons and of tabs the chosen one, since arrows lead to the others. */
    private static final String NUMBER = """
            document.activeElement?.blur();
            const stops = [...document.querySelectorAll(
                "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]")]
                .filter(each => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({visibilityProperty: true})
                    && !each.closest("[inert]") && (each.type !== "radio" || each.checked));
            stops.forEach(each => each.dataset.unreached = "");
            return stops.length;
            """;

    /** Notes where one is; a stop counts when one sees that one is there. */
    private static final String REACH = """
            const here = document.activeElement;
            const ringed = element => {
                const style = element && getComputedStyle(element);
                return style && (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
                    || style.boxShadow !== "none");
            };
            if (here && [here, here.parentElement, here.closest(".cm-editor"), here.closest(".code-editor")].some(ringed)) {
                delete here.dataset.unreached;
            }
            return document.querySelectorAll("[data-unreached]").length;
            """;

    private static final String UNREACHED =
            "return [...document.querySelectorAll('[data-unreached]')].map(each => each.outerHTML.slice(0, 200))";

    private static final int PATIENCE = 100;

    private Keyboard() {}

    /** Goes on to the next stop that this CSS selector finds, and types there. */
    static void type(ChromeDriver driver, String selector, CharSequence... keys) {
        for (int i = 0; i < PATIENCE; i++) {
            new Actions(driver).sendKeys(Keys.TAB).perform();
            if (Boolean.TRUE.equals(
                    driver.executeScript("return document.activeElement?.matches(arguments[0])", selector))) {
                new Actions(driver).sendKeys(keys).perform();
                return;
            }
        }
        throw new AssertionError("The Tab key does not get to " + selector + ".");
    }

    /** What one does not get to, or gets to without seeing it. */
    @SuppressWarnings("unchecked") // The script returns a list of texts.
    static List<String> unreached(ChromeDriver driver) {
        long stops = (long) Objects.requireNonNull(driver.executeScript(NUMBER));
        long left = stops;
        // Fields of dates have several stops of their own.
        for (int i = 0; i < 2 * stops + 20 && left > 0; i++) {
            new Actions(driver).sendKeys(Keys.TAB).perform();
            left = (long) Objects.requireNonNull(driver.executeScript(REACH));
        }
        return (List<String>) Objects.requireNonNull(driver.executeScript(UNREACHED));
    }
}
