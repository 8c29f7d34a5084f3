package dev.portfolio.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.bootstrap.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page in light and dark, on a screen and on a phone: no barriers, no complaints, light, and still. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesForEverybodyTest {

    private static final long MOST_BYTES = 60 * 1024;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
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
                "/",
                "/posts",
                "/posts/inside-the-pool",
                "/posts/bm25-one-term-at-a-time",
                "/projects",
                "/projects/driftnet",
                "/certifications",
                "/tags/postgresql",
                "/search",
                "/search?q=how+are+database+connections+kept+alive",
                "/ask"
            })
    void aPageIsForEverybody(String path) {
        browser.size(1280, 900).light().go(SampleServer.address() + path);
        assertThat(browser.weight()).as("bytes").isBetween(1_000L, MOST_BYTES);
        assertThat(browser.layoutShift()).isZero();
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.dark().barriers()).isEmpty();

        browser.size(390, 844).go(SampleServer.address() + path);
        assertThat(browser.layoutShift()).isZero();
        assertThat(browser.evaluate("return document.documentElement.scrollWidth"))
                .as("nothing is wider than the phone")
                .isEqualTo(390L);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.light().barriers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/posts/no-such-post"})
    void aMissingPageIsForEverybody(String path) {
        try (Browser fresh = Browser.open()) {
            fresh.go(SampleServer.address() + path);
            assertThat(fresh.barriers()).isEmpty();
            assertThat(fresh.dark().barriers()).isEmpty();
            assertThat(fresh.complaints())
                    .as("but for the status itself")
                    .allMatch(complaint -> complaint.contains("status of 404"));
        }
    }
}
