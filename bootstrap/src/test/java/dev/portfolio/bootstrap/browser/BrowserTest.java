package dev.portfolio.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The browser of the tests sees what it is there to see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String HEAD =
            "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>A page</title><meta name='viewport'"
                    + " content='width=device-width, initial-scale=1'><link rel='icon'"
                    + " href='data:,'><style>p{color:#000;background:#fff}@media"
                    + " (prefers-color-scheme:dark){p{color:#fff;background:#000}}</style></head><body><main><h1>A"
                    + " page</h1>";
    private static final String TAIL = "</main></body></html>";

    private HttpServer server;
    private String address;
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        page("/good", "default-src 'self' data:; style-src 'unsafe-inline'", "<p>Words.</p>");
        page("/forbidden", "default-src 'none'; img-src data:", "<script>document.title = 'run'</script>");
        page("/picture", "default-src 'self' data:; style-src 'unsafe-inline'", "<img src='data:,'>");
        page("/script", "", "<p id='who'>page</p><script>document.getElementById('who').textContent='script'</script>");
        server.start();
    }

    private void page(String path, String policy, String body) {
        byte[] html = (HEAD + body + TAIL).getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> answer(exchange, policy, html));
    }

    private static void answer(HttpExchange exchange, String policy, byte[] html) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(200, html.length);
        exchange.getResponseBody().write(html);
        exchange.close();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void aGoodPageHasNoBarriersAndDrawsNoComplaints() {
        try (Browser fresh = Browser.open()) {
            fresh.go(address + "/good");
            assertThat(fresh.barriers()).isEmpty();
            assertThat(fresh.complaints()).isEmpty();
        }
    }

    @Test
    void aBrokenPolicyIsReported() {
        try (Browser fresh = Browser.open()) {
            fresh.go(address + "/forbidden");
            assertThat(fresh.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
        }
    }

    @Test
    void aPictureWithoutWordsIsABarrier() {
        assertThat(browser.go(address + "/picture").barriers())
                .anySatisfy(barrier -> assertThat(barrier).startsWith("image-alt"));
    }

    @Test
    void scriptsRunUnlessTheyAreOff() {
        try (Browser fresh = Browser.open()) {
            assertThat(fresh.go(address + "/script").find("#who").getText()).isEqualTo("script");
            fresh.withoutJavaScript().go(address + "/script");
            assertThat(fresh.find("#who").getText()).isEqualTo("page");
        }
    }

    @Test
    void lightDarkAndPhoneAreWhatThePageSees() {
        browser.go(address + "/good");
        assertThat(browser.light().find("p").getCssValue("color")).isEqualTo("rgba(0, 0, 0, 1)");
        assertThat(browser.dark().find("p").getCssValue("color")).isEqualTo("rgba(255, 255, 255, 1)");
        assertThat(browser.size(390, 844).evaluate("return document.documentElement.clientWidth"))
                .isEqualTo(390L);
        browser.light().size(1280, 900);
    }
}
