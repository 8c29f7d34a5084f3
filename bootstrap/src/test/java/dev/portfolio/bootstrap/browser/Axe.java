package dev.portfolio.bootstrap.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** Deque's axe-core: the rules of WCAG 2.2 (A and AA) and best practices, as far as a program can judge them. */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
        const done = arguments[arguments.length - 1];
        axe.run(document, {resultTypes: ["violations"]}).then(
            results => done(results.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + " (" + rule.help + "): " + node.target.join(" ") + "\\n" + node.html
                + "\\n" + node.failureSummary))),
            failure => done(["axe itself failed: " + failure]));
        """;

    private Axe() {}

    @SuppressWarnings("unchecked") // The script returns a list of texts.
    static List<String> barriers(JavascriptExecutor page) {
        page.executeScript(SOURCE);
        return (List<String>) Objects.requireNonNull(page.executeAsyncScript(RUN));
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
