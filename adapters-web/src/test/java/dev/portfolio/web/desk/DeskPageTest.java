package dev.portfolio.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeskPageTest extends WebTest {

    private static final Pattern ASSET = Pattern.compile("/admin/assets/[A-Za-z0-9_.-]+");

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/", "/admin/posts", "/admin/posts/new", "/admin/no/such/page"})
    void everyAddressOfTheDeskIsTheSamePage(String path) {
        Answer page = get(path).assertStatus(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.body()).contains("<div id=\"desk\">");
    }

    @Test
    void allowsNothingInlineButTheStylesOfTheEditor() {
        Answer page = get("/admin");
        String policy = page.header("Content-Security-Policy");
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).contains("content=\"" + nonce(policy) + "\"");
        assertThat(nonce(get("/admin").header("Content-Security-Policy"))).isNotEqualTo(nonce(policy));
    }

    @Test
    void itsFilesCanBeKeptForGood() {
        List<String> assets = ASSET.matcher(get("/admin").body())
                .results()
                .map(result -> result.group())
                .toList();
        assertThat(assets).hasSizeGreaterThan(2);
        for (String asset : assets) {
            Answer file = get(asset).assertStatus(200);
            assertThat(file.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
            assertThat(file.header("Content-Type")).matches("text/(javascript|css);charset=UTF-8|image/svg\\+xml");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/assets/none.js", "/admin/assets/index.html", "/admin/assets/package-info.class"})
    void whatIsNoFileOfItIsNotThere(String path) {
        get(path).assertProblem(404, "route_not_found");
    }

    private static String nonce(String policy) {
        Matcher nonce = Pattern.compile("'nonce-([0-9a-f]{32})'").matcher(policy);
        assertThat(nonce.find()).as(policy).isTrue();
        return nonce.group(1);
    }
}
