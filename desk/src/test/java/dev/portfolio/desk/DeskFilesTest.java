package dev.portfolio.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DeskFilesTest {

    private final DeskFiles files = new DeskFiles();

    @Test
    void everyFileThatThePageNamesIsThere() {
        List<String> named = Pattern.compile("/admin/assets/([^\"]+)")
                .matcher(files.page("n"))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThanOrEqualTo(3);
        named.forEach(name -> assertThat(files.asset(name)).as(name).isPresent());
    }

    @Test
    void everyScriptThatAScriptLoadsIsThere() {
        String entry = Pattern.compile("assets/([^\"]+\\.js)")
                .matcher(files.page("n"))
                .results()
                .map((MatchResult result) -> result.group(1))
                .findFirst()
                .orElseThrow();
        String script = new String(files.asset(entry).orElseThrow(), StandardCharsets.UTF_8);
        List<String> loaded = Pattern.compile("assets/([A-Za-z0-9_-]+\\.(?:js|css))")
                .matcher(script)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
        assertThat(loaded)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files.asset(name)).isPresent());
    }

    @Test
    void thePageHasTheNonceOfItsStylesAndNothingInline() {
        assertThat(files.page("abc123")).contains("content=\"abc123\"").doesNotContain("<style", "onload=", "<script>");
    }

    @Test
    void nothingElseIsAnAsset() {
        for (String name :
                List.of("", "..", "../index.html", "index.html", "no-such.js", "a/b.js", "%2e%2e", "x.class")) {
            assertThat(files.asset(name)).as(name).isEmpty();
        }
    }

    @Test
    void everyKindOfFileHasItsMediaType() {
        assertThat(DeskFiles.mediaType("index-1.js")).startsWith("text/javascript");
        assertThat(DeskFiles.mediaType("index-1.css")).startsWith("text/css");
        assertThat(DeskFiles.mediaType("desk-1.svg")).isEqualTo("image/svg+xml");
    }
}
