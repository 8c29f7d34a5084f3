package dev.portfolio.bootstrap.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/**
 * A headless Chromium of its own for a test: without history, without extensions, asking nobody but the pages it is
 * sent to.
 *
 * <pre>{@code
 * try (Browser browser = Browser.open()) {
 *     browser.go(address + "/");
 *     assertThat(browser.complaints()).isEmpty();
 *     assertThat(browser.barriers()).isEmpty();
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DRIVER = "webdriver.chrome.driver";
    private static final String SILENT = "webdriver.chrome.silentOutput";
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--disable-default-apps",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--metrics-recording-only",
            "--hide-scrollbars",
            "--force-color-profile=srgb");

    private final ChromeDriver driver;
    private final Path profile;
    private final List<String> complaints = new ArrayList<>();

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** 1280 by 900 points, light; the test is skipped where this machine has no Chromium. */
    public static Browser open() {
        Chromium chromium = Chromium.ofThisMachine();
        Path profile = newProfile();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.program().toFile());
        options.addArguments(ARGUMENTS);
        options.addArguments("--user-data-dir=" + profile);
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        // Not by the builder of ChromeDriverService: it has an annotation that is on no class path.
        System.setProperty(DRIVER, chromium.driver().toString());
        System.setProperty(SILENT, "true");
        Browser browser = new Browser(new ChromeDriver(options), profile);
        browser.driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        return browser.size(1280, 900).light();
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory("portfolio-browser-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The size of the window in CSS pixels; narrower than 600 it is a phone's, with a finger instead of a pointer. */
    public Browser size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    public Browser light() {
        return prefer("light");
    }

    public Browser dark() {
        return prefer("dark");
    }

    private Browser prefer(String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** From the next page on, no script of a page runs; the calls of this class still do. */
    public Browser withoutJavaScript() {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Opens the page and returns when it has been loaded whole. */
    public Browser go(String address) {
        driver.get(address);
        return this;
    }

    /** The first element that this CSS selector finds, as soon as there is one that can be seen. */
    public WebElement find(String selector) {
        return until(
                "to see " + selector,
                page -> page.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** All elements that this CSS selector finds now. */
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits for what the page does by itself; fails with these words when it takes more than a minute. */
    public <T> T until(String what, ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> what + " on " + driver.getCurrentUrl())
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    /** What this JavaScript returns in the page. */
    public Object evaluate(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What stands in the way of people who use the page otherwise than most do, by axe; empty where nothing does. Needs JavaScript. */
    public List<String> barriers() {
        return Axe.barriers(driver);
    }

    /** What the browser has complained of since it was opened, as a broken Content-Security-Policy or a failed script. */
    public List<String> complaints() {
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(entry.getMessage());
            }
        }
        return List.copyOf(complaints);
    }

    /** How much of the window moved by itself since the page was opened, as the metric Cumulative Layout Shift counts it. */
    public double layoutShift() {
        Object shift = driver.executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            let sum = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                .observe({type: "layout-shift", buffered: true});
            setTimeout(() => done(sum), 300);
            """);
        return ((Number) Objects.requireNonNull(shift)).doubleValue();
    }

    /** How many bytes this page takes, compressed as they are sent, with all it loads but pictures. */
    public long weight() {
        Object bytes = driver.executeScript("""
            return performance.getEntries()
                .filter(entry => entry.encodedBodySize && !["img", "image"].includes(entry.initiatorType))
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
            """);
        return ((Number) Objects.requireNonNull(bytes)).longValue();
    }

    /** A picture of what is in the window, as PNG. */
    public byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** For what this class has no word for: keys, cookies, windows. */
    public ChromeDriver driver() {
        return driver;
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    @Override
    public void close() {
        driver.quit();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException e) {
            profile.toFile().deleteOnExit();
        }
    }
}
